/** Mistakes in who signs in, and how. */
import { type Mutation, pool, untyped } from "./change";
import { SMS } from "./parts";

export const OF_SIGN_IN: readonly Mutation[] = [
  [
    "MFA without a factor",
    "require-mfa-factor",
    "userPool.mfaConfiguration",
    pool({
      mfaConfiguration: "ON",
      softwareTokenMfaConfiguration: undefined,
      smsConfiguration: undefined,
      emailMfaConfiguration: undefined,
    }),
  ],
  [
    "a factor while MFA is off",
    "disallow-mfa-factors-when-off",
    "userPool.softwareTokenMfaConfiguration",
    pool({ mfaConfiguration: "OFF", softwareTokenMfaConfiguration: { enabled: true } }),
  ],
  [
    "a factor while MFA is left out",
    "disallow-mfa-factors-when-off",
    "userPool.softwareTokenMfaConfiguration",
    pool({ mfaConfiguration: undefined, softwareTokenMfaConfiguration: { enabled: false } }),
  ],
  [
    "e-mail MFA by Cognito's own sender",
    "email-mfa-requires-ses",
    "userPool.emailMfaConfiguration",
    pool({ mfaConfiguration: "ON", emailMfaConfiguration: {}, emailConfiguration: undefined }),
  ],
  [
    "recovery by the SMS that is the second factor",
    "recovery-differs-from-mfa",
    "userPool.accountRecoverySetting.recoveryMechanism",
    pool({
      mfaConfiguration: "ON",
      smsConfiguration: SMS,
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
    }),
  ],
  [
    "first factors without PASSWORD",
    "require-password-first-factor",
    "userPool.signInPolicy.allowedFirstAuthFactors",
    pool({ signInPolicy: { allowedFirstAuthFactors: ["EMAIL_OTP"] } }),
  ],
  [
    "passwordless beside required MFA",
    "required-mfa-excludes-one-time-passwords",
    "userPool.signInPolicy.allowedFirstAuthFactors[1]",
    pool({ mfaConfiguration: "ON", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
  ],
  [
    "SMS_OTP without SMS",
    "sms-otp-requires-sms",
    "userPool.signInPolicy.allowedFirstAuthFactors[1]",
    pool({
      smsConfiguration: undefined,
      lambdaConfig: undefined,
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
    }),
  ],
  [
    "passkeys beside SMS without MFA",
    "passkeys-with-sms-require-mfa",
    "userPool.webAuthnConfiguration",
    pool({ mfaConfiguration: "OFF", smsConfiguration: SMS, webAuthnConfiguration: { userVerification: "required" } }),
  ],
  [
    "a relying party with a scheme",
    "relying-party-id-is-a-host-name",
    "userPool.webAuthnConfiguration.relyingPartyId",
    pool({ webAuthnConfiguration: { relyingPartyId: "https://acme.com" } }),
  ],
  [
    "user names and aliases",
    "disallow-aliases-with-username-attributes",
    "userPool.aliasAttributes",
    pool({ usernameAttributes: ["email"], aliasAttributes: ["phone_number"] }),
  ],
  [
    "a password of five characters",
    "settings-are-within-limits",
    "userPool.passwordPolicy.minimumLength",
    pool({ passwordPolicy: { minimumLength: 5 } }),
  ],
  [
    "a temporary password for over a year",
    "settings-are-within-limits",
    "userPool.passwordPolicy.temporaryPasswordValidityDays",
    pool({ passwordPolicy: { temporaryPasswordValidityDays: 366 } }),
  ],
  [
    "a length as text",
    "no-wrong-types",
    "userPool.passwordPolicy.minimumLength",
    pool({ passwordPolicy: { minimumLength: untyped("12") } }),
  ],
  [
    "admin_only and another way of recovery",
    "admin-only-excludes-other-recovery",
    "userPool.accountRecoverySetting.recoveryMechanism[0].name",
    pool({
      accountRecoverySetting: {
        recoveryMechanism: [
          { name: "admin_only", priority: 1 },
          { name: "verified_email", priority: 2 },
        ],
      },
    }),
  ],
  [
    "two ways of recovery of one priority",
    "recovery-mechanisms-are-unique",
    "userPool.accountRecoverySetting.recoveryMechanism[1].priority",
    pool({
      accountRecoverySetting: {
        recoveryMechanism: [
          { name: "verified_phone_number", priority: 1 },
          { name: "verified_email", priority: 1 },
        ],
      },
    }),
  ],
];
