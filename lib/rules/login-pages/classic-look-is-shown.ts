import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const classicLookIsShown = rule({
  id: "classic-look-is-shown",
  severity: "warning",
  title: "uiCustomization goes with the classic pages",
  why: "Managed login does not read it: the pages look as if nothing were stated.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ userPool, looks }) =>
    userPool.domain?.managedLoginVersion !== 2
      ? []
      : looks.map(([path]) => ({
          path,
          message: "styles the classic pages, and the domain shows managed login (managedLoginVersion 2)",
          fix: "style managed login by the branding of a client or of clientDefaults, and delete this",
        })),
  examples: () => ({
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
  }),
});
