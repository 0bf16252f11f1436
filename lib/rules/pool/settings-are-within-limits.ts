import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const settingsAreWithinLimits = rule({
  id: "settings-are-within-limits",
  severity: "error",
  liveFact: true,
  title: "Settings must be within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`, often after it has made the pool. Terraform checks few limits, and its patterns match any part of a string.",
  link: api("CreateUserPool"),
  check: ({ limited }) => limited.problems,
  examples: () => ({
    good: [
      example({ name: "a".repeat(128), passwordPolicy: { minimumLength: 6, temporaryPasswordValidityDays: 0 } }),
      example({ smsAuthenticationMessage: `${"😀".repeat(134)}{####}`, tags: { ["k".repeat(128)]: "" } }),
    ],
    bad: [
      { given: example({ name: "acme!" }), at: ["userPool.name"] },
      // A no-break space is not a space to AWS.
      { given: example({ name: "acme\u00A0users" }), at: ["userPool.name"] },
      {
        given: example({
          name: "a".repeat(129),
          tags: { ["k".repeat(129)]: "", stage: "v".repeat(257) },
          passwordPolicy: { minimumLength: 5, passwordHistorySize: 2.5, temporaryPasswordValidityDays: 366 },
          signInPolicy: { allowedFirstAuthFactors: [] },
          smsAuthenticationMessage: "Your code\nis {####}",
        }),
        at: [
          "userPool.name",
          "userPool.tags",
          "userPool.tags.stage",
          "userPool.passwordPolicy.minimumLength",
          "userPool.passwordPolicy.passwordHistorySize",
          "userPool.passwordPolicy.temporaryPasswordValidityDays",
          "userPool.signInPolicy.allowedFirstAuthFactors",
          "userPool.smsAuthenticationMessage",
        ],
      },
    ],
  }),
});
