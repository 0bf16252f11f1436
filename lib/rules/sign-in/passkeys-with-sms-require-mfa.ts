import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isEmpty } from "../../synth/is-empty";
import { isAdopted } from "../../user-pool/adoption";

export const passkeysWithSmsRequireMfa = rule({
  id: "passkeys-with-sms-require-mfa",
  severity: "error",
  title: "A new pool with passkeys and SMS must have MFA `OPTIONAL` or `ON`",
  why: "The provider creates such a pool with an SMS factor and MFA off. AWS answers `Invalid MFA configuration given, can't turn off MFA and configure an MFA together.` and Terraform replaces the pool in the next apply.",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) => {
    const { mfaConfiguration = "OFF", webAuthnConfiguration: passkeys, smsConfiguration } = userPool;
    if (isAdopted(userPool) || mfaConfiguration !== "OFF" || smsConfiguration === undefined) return [];
    // An empty block is not emitted.
    if (passkeys === undefined || isEmpty(passkeys)) return [];
    return [
      {
        path: "userPool.webAuthnConfiguration",
        message: "cannot be created together with smsConfiguration while mfaConfiguration is OFF",
        fix: 'set mfaConfiguration: "OPTIONAL" and softwareTokenMfaConfiguration: { enabled: true }',
      },
    ];
  },
  examples: () => ({
    good: [
      example({ webAuthnConfiguration: { userVerification: "required" } }),
      example({
        mfaConfiguration: "OPTIONAL",
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
        webAuthnConfiguration: { userVerification: "required" },
      }),
      example({
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
