import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const passkeysWithSmsRequireMfa = rule({
  id: "passkeys-with-sms-require-mfa",
  severity: "error",
  title: "Passkeys beside SMS need MFA OPTIONAL or ON",
  why: "For a new pool the provider sends the SMS factor with MFA OFF; AWS answers `Invalid MFA configuration given, can't turn off MFA and configure an MFA together.` and the pool is tainted.",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool: { mfaConfiguration = "OFF", webAuthnConfiguration, smsConfiguration } }) =>
    mfaConfiguration !== "OFF" || webAuthnConfiguration === undefined || smsConfiguration === undefined
      ? []
      : [
          {
            path: "userPool.webAuthnConfiguration",
            message: "cannot be created together with smsConfiguration while mfaConfiguration is OFF",
            fix: 'set mfaConfiguration: "OPTIONAL" and softwareTokenMfaConfiguration: { enabled: true }',
          },
        ],
  examples: () => ({
    good: [
      example({ webAuthnConfiguration: { userVerification: "required" } }),
      example({
        mfaConfiguration: "OPTIONAL",
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
        webAuthnConfiguration: {},
      }),
    ],
    bad: [
      {
        given: example({
          webAuthnConfiguration: { userVerification: "required" },
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
        }),
        at: ["userPool.webAuthnConfiguration"],
      },
    ],
  }),
});
