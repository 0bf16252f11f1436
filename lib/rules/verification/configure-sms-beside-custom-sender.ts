import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const configureSmsBesideCustomSender = rule({
  id: "configure-sms-beside-custom-sender",
  severity: "warning",
  title: "Verifying phone numbers by a custom sender alone is not certain to be accepted",
  why: "AWS may answer `SMS configuration is required when phone_number is selected for auto verification` although a custom SMS sender is set.",
  link: guide("signing-up-users-in-your-app"),
  check: ({ userPool: { autoVerifiedAttributes = [], smsConfiguration, lambdaConfig } }) => {
    const index = autoVerifiedAttributes.indexOf("phone_number");
    if (index < 0 || smsConfiguration !== undefined || !(lambdaConfig?.customSmsSender !== undefined)) return [];
    return [
      {
        path: `userPool.autoVerifiedAttributes[${index}]`,
        value: "phone_number",
        message: "has a custom SMS sender but no smsConfiguration",
        fix: "add smsConfiguration beside the custom sender",
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
        given: example({
          autoVerifiedAttributes: ["email", "phone_number"],
          lambdaConfig: { customSmsSender: { lambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:sms" } },
        }),
        at: ["userPool.autoVerifiedAttributes[1]"],
      },
    ],
  }),
});
