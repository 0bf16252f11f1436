import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const uiCustomizationRequiresClassicPages = rule({
  id: "ui-customization-requires-classic-pages",
  severity: "warning",
  title: "Disallow uiCustomization with managed login",
  why: "Managed login ignores uiCustomization, which styles the classic hosted UI.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ userPool, classicStyles }) =>
    userPool.domain?.managedLoginVersion !== 2
      ? []
      : classicStyles.map(([path]) => ({
          path,
          message: "styles the classic hosted UI, but the domain uses managed login (managedLoginVersion 2)",
          fix: "use branding of a client or of clientDefaults for managed login, and remove this",
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
