import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { ARN, BODY, SUBJECT, TEXT } from "../../checks/shapes";

const ONE_LINE = { pattern: /^.*$/, allowed: "one line" };

const LIMITS: readonly Limit[] = [
  { path: "name", length: [1, 128], pattern: /^[\w\s+=,.@-]+$/, allowed: "letters, digits, spaces and _ + = , . @ -" },
  { path: "tags", count: [0, 50] },
  { path: "tags.*", length: [0, 256] },
  { path: "signInPolicy.allowedFirstAuthFactors", count: [1, 5] },
  { path: "accountRecoverySetting.recoveryMechanism", count: [1, 2] },
  { path: "passwordPolicy.minimumLength", range: [6, 99] },
  { path: "passwordPolicy.passwordHistorySize", range: [0, 24] },
  { path: "passwordPolicy.temporaryPasswordValidityDays", range: [1, 365] },
  { path: "emailVerificationMessage", ...BODY },
  { path: "emailVerificationSubject", ...SUBJECT },
  { path: "smsVerificationMessage", length: [6, 140], ...ONE_LINE },
  { path: "smsAuthenticationMessage", length: [6, 140], ...ONE_LINE },
  { path: "verificationMessageTemplate.emailMessage", ...BODY },
  { path: "verificationMessageTemplate.emailSubject", ...SUBJECT },
  { path: "verificationMessageTemplate.emailMessageByLink", ...BODY },
  { path: "verificationMessageTemplate.emailSubjectByLink", ...SUBJECT },
  { path: "verificationMessageTemplate.smsMessage", length: [6, 140], ...ONE_LINE },
  { path: "adminCreateUserConfig.inviteMessageTemplate.emailMessage", ...BODY },
  { path: "adminCreateUserConfig.inviteMessageTemplate.emailSubject", ...SUBJECT },
  { path: "adminCreateUserConfig.inviteMessageTemplate.smsMessage", length: [6, 140] },
  { path: "emailMfaConfiguration.message", ...BODY, bytes: 20_000 },
  { path: "emailMfaConfiguration.subject", ...SUBJECT },
  {
    path: "emailConfiguration.configurationSet",
    length: [1, 64],
    pattern: /^[a-zA-Z0-9_-]+$/,
    allowed: "letters, digits, _ and -",
  },
  {
    path: "emailConfiguration.replyToEmailAddress",
    pattern: new RegExp(`^[${TEXT}]+@[${TEXT}]+$`, "u"),
    allowed: "one address without a display name",
  },
  { path: "emailConfiguration.sourceArn", ...ARN },
  { path: "smsConfiguration.externalId", length: [1, 131072] },
  { path: "smsConfiguration.snsCallerArn", ...ARN },
  { path: "smsConfiguration.snsRegion", length: [5, 32] },
  { path: "lambdaConfig.*", ...ARN },
  { path: "lambdaConfig.*.lambdaArn", ...ARN },
];

export const userPoolLimits = rule({
  id: "user-pool-limits",
  severity: "error",
  title: "Every field of the pool is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`; Terraform's own patterns are not anchored and let most of it pass.",
  link: api("CreateUserPool"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [
      example({ name: "a".repeat(128), passwordPolicy: { minimumLength: 6 } }),
      example({ smsAuthenticationMessage: `${"😀".repeat(134)}{####}` }),
    ],
    bad: [
      { given: example({ name: "acme!" }), at: ["userPool.name"] },
      {
        given: example({
          name: "a".repeat(129),
          passwordPolicy: { minimumLength: 5, temporaryPasswordValidityDays: 0 },
          smsAuthenticationMessage: "Your code\nis {####}",
          lambdaConfig: { preSignUp: "arn:aws:s3:::acme" },
        }),
        at: [
          "userPool.name",
          "userPool.passwordPolicy.minimumLength",
          "userPool.passwordPolicy.temporaryPasswordValidityDays",
          "userPool.smsAuthenticationMessage",
          "userPool.lambdaConfig.preSignUp",
        ],
      },
    ],
  }),
});
