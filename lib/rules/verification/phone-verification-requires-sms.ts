import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const phoneVerificationRequiresSms = rule({
  id: "phone-verification-requires-sms",
  severity: "error",
  title: "Verification of phone numbers requires `smsConfiguration`",
  why: "AWS answers `SMS configuration is required when phone_number is selected for auto verification`.",
  link: guide("signing-up-users-in-your-app"),
  check: ({ userPool: { autoVerifiedAttributes = [], smsConfiguration, lambdaConfig, ...pool } }) => {
    const index = literals(autoVerifiedAttributes).indexOf("phone_number");
    // The other cases are warnings: see configure-sms-before-use.
    if (isAdopted(pool) || lambdaConfig?.customSmsSender !== undefined) return [];
    if (index < 0 || smsConfiguration !== undefined) return [];
    return [
      {
        path: `userPool.autoVerifiedAttributes[${index}]`,
        value: "phone_number",
        message: "requires smsConfiguration",
        fix: "add smsConfiguration, or remove phone_number",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        autoVerifiedAttributes: ["phone_number"],
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
      example({ adopted: true, autoVerifiedAttributes: ["phone_number"] }),
    ],
    bad: [
      {
        given: example({ autoVerifiedAttributes: ["email", "phone_number"] }),
        at: ["userPool.autoVerifiedAttributes[1]"],
      },
    ],
  }),
});
