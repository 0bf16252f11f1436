import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const linkVerificationRequiresDomain = rule({
  id: "link-verification-requires-domain",
  severity: "warning",
  title: "Verification by link requires a domain",
  why: "The link leads to the domain of the pool. Without a domain, Cognito does not send the message.",
  link: guide("cognito-user-pool-settings-email-verification-message-customization"),
  check: ({ userPool: { verificationMessageTemplate, domain, ...pool } }) =>
    verificationMessageTemplate?.defaultEmailOption !== "CONFIRM_WITH_LINK" || domain !== undefined || isAdopted(pool)
      ? []
      : [
          {
            path: "userPool.verificationMessageTemplate.defaultEmailOption",
            value: "CONFIRM_WITH_LINK",
            message: "requires a domain, and the pool has none here",
            fix: "add domain, or waive this rule if the domain is managed elsewhere",
          },
        ],
  examples: () => ({
    good: [
      example({
        verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK" },
        domain: { prefix: "acme-login" },
      }),
    ],
    bad: [
      {
        given: example({ verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK" } }),
        at: ["userPool.verificationMessageTemplate.defaultEmailOption"],
      },
    ],
  }),
});
