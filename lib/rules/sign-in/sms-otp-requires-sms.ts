import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const smsOtpRequiresSms = rule({
  id: "sms-otp-requires-sms",
  severity: "error",
  title: "`SMS_OTP` requires `smsConfiguration`",
  why: "AWS answers `SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration`.",
  link: guide("cognito-user-pool-sms-settings"),
  check: ({ userPool: { lambdaConfig, signInPolicy, smsConfiguration, ...pool } }) => {
    const index = signInPolicy?.allowedFirstAuthFactors?.indexOf("SMS_OTP") ?? -1;
    // The other cases are warnings: see configure-sms-before-use.
    if (isAdopted(pool) || lambdaConfig?.customSmsSender !== undefined) return [];
    if (index < 0 || smsConfiguration !== undefined) return [];
    return [
      {
        path: `userPool.signInPolicy.allowedFirstAuthFactors[${index}]`,
        value: "SMS_OTP",
        message: "requires smsConfiguration",
        fix: "add smsConfiguration, or remove SMS_OTP",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
      example({ adopted: true, signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] } }),
      example({
        lambdaConfig: { customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}" } },
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
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
