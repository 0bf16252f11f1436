import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const uiNeedsDomain = rule({
  id: "ui-needs-domain",
  severity: "error",
  title: "The classic look of a new pool comes with a domain",
  why: "AWS answers `A domain must be associated with this user pool.`",
  link: api("SetUICustomization"),
  check: ({ userPool, looks }) =>
    // A pool that is taken over may have its domain elsewhere.
    userPool.domain !== undefined || userPool.importId !== undefined
      ? []
      : looks.map(([path]) => ({
          path,
          message: "styles pages that are nowhere: the pool has no domain",
          fix: "add domain",
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
