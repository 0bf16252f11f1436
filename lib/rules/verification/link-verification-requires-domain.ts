import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const linkVerificationRequiresDomain = rule({
  id: "link-verification-requires-domain",
  severity: "warning",
  title: "Verification by link has a domain to link to",
  why: "Without a domain of the pool no link can be made, and the mail is not sent.",
  link: guide("cognito-user-pool-settings-email-verification-message-customization"),
  check: ({ userPool: { verificationMessageTemplate, domain } }) =>
    verificationMessageTemplate?.defaultEmailOption !== "CONFIRM_WITH_LINK" || domain !== undefined
      ? []
      : [
          {
            path: "userPool.verificationMessageTemplate.defaultEmailOption",
            value: "CONFIRM_WITH_LINK",
            message: "needs a domain of the pool, and none is stated here",
            fix: "add domain, or waive this if the domain is made elsewhere",
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
