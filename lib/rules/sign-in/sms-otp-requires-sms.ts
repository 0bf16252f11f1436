import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const smsOtpRequiresSms = rule({
  id: "sms-otp-requires-sms",
  severity: "error",
  title: "SMS_OTP needs smsConfiguration",
  why: "AWS answers `SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration`.",
  link: guide("cognito-user-pool-sms-settings"),
  check: ({ userPool: { signInPolicy, smsConfiguration } }) => {
    const index = signInPolicy?.allowedFirstAuthFactors.indexOf("SMS_OTP") ?? -1;
    if (index < 0 || smsConfiguration !== undefined) return [];
    return [
      {
        path: `userPool.signInPolicy.allowedFirstAuthFactors[${index}]`,
        value: "SMS_OTP",
        message: "needs smsConfiguration",
        fix: "add smsConfiguration, or delete SMS_OTP",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
    ],
    bad: [
      {
        given: example({ signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] } }),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors[1]"],
      },
    ],
  }),
});
