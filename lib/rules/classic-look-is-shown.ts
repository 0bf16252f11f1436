import { example } from "./example";
import { guide } from "./links";
import { rule } from "./rule";
import { looksIn } from "./styled";

export const classicLookIsShown = rule({
  id: "classic-look-is-shown",
  severity: "warning",
  title: "uiCustomization goes with the classic pages",
  why: "Managed login does not read it: the pages look as if nothing were stated.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ userPool }) =>
    userPool.domain?.managedLoginVersion !== 2
      ? []
      : looksIn(userPool).map(([path]) => ({
          path,
          message: "styles the classic pages, and the domain shows managed login (managedLoginVersion 2)",
          fix: "style managed login by the branding of a client or of clientDefaults, and delete this",
        })),
  good: [example({ domain: { prefix: "acme-login" }, uiCustomization: { css: ".logo-customizable {}" } })],
  bad: [
    {
      given: example({
        domain: { prefix: "acme-login", managedLoginVersion: 2 },
        uiCustomization: { css: ".logo-customizable {}" },
      }),
      at: ["userPool.uiCustomization"],
    },
  ],
});
