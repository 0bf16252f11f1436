import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const phoneVerificationRequiresSms = rule({
  id: "phone-verification-requires-sms",
  severity: "error",
  title: "Verifying phone numbers needs smsConfiguration",
  why: "AWS answers `SMS configuration is required when phone_number is selected for auto verification`.",
  link: guide("signing-up-users-in-your-app"),
  check: ({ userPool: { autoVerifiedAttributes = [], smsConfiguration, lambdaConfig } }) => {
    const index = autoVerifiedAttributes.indexOf("phone_number");
    if (index < 0 || smsConfiguration !== undefined || !(lambdaConfig?.customSmsSender === undefined)) return [];
    return [
      {
        path: `userPool.autoVerifiedAttributes[${index}]`,
        value: "phone_number",
        message: "needs smsConfiguration",
        fix: "add smsConfiguration, or delete phone_number",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        autoVerifiedAttributes: ["phone_number"],
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
    ],
    bad: [
      {
        given: example({ autoVerifiedAttributes: ["email", "phone_number"] }),
        at: ["userPool.autoVerifiedAttributes[1]"],
      },
    ],
  }),
});
