import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const uiCustomizationRequiresDomain = rule({
  id: "ui-customization-requires-domain",
  severity: "warning",
  title: "Require a domain for uiCustomization",
  why: "AWS answers `A domain must be associated with this user pool.`, unless the domain is managed elsewhere.",
  link: api("SetUICustomization"),
  check: ({ userPool, classicStyles }) =>
    // The domain of an adopted pool may be managed elsewhere.
    userPool.domain !== undefined || isAdopted(userPool)
      ? []
      : classicStyles.map(([path]) => ({
          path,
          message: "needs a domain, but the pool has none",
          fix: "add domain, or waive this if the domain is managed elsewhere",
        })),
  examples: () => ({
    good: [
      example({ domain: { prefix: "acme-login" }, uiCustomization: { css: ".logo-customizable {}" } }),
      example({ adopted: true, uiCustomization: { css: ".logo-customizable {}" } }),
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
