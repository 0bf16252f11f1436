import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const uiCustomizationRequiresDomain = rule({
  id: "ui-customization-requires-domain",
  severity: "warning",
  title: "Require a domain for uiCustomization",
  why: "AWS answers `A domain must be associated with this user pool.`, unless the domain is managed elsewhere.",
  link: api("SetUICustomization"),
  check: ({ userPool, classicStyles }) =>
    // The domain of an imported pool may be managed elsewhere.
    userPool.domain !== undefined || userPool.importId !== undefined
      ? []
      : classicStyles.map(([path]) => ({
          path,
          message: "needs a domain, but the pool has none",
          fix: "add domain, or waive this if the domain is managed elsewhere",
        })),
  examples: () => ({
    good: [
      example({ domain: { prefix: "acme-login" }, uiCustomization: { css: ".logo-customizable {}" } }),
      example({ importId: "us-east-1_abc123", uiCustomization: { css: ".logo-customizable {}" } }),
    ],
    bad: [
      {
        given: example({
          uiCustomization: { css: ".logo-customizable {}" },
          clients: {
            web: {
              kind: "web",
              callbackUrls: ["https://acme.example"],
              uiCustomization: { css: ".logo-customizable {}" },
            },
          },
        }),
        at: ["userPool.uiCustomization", "userPool.clients.web.uiCustomization"],
      },
    ],
  }),
});
