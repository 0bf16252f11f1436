/** The concerns of the pool itself. */
import fc from "fast-check";
import type { UserPoolSettings } from "../../lib/user-pool";
import type { Facts, Reach } from "./facts";
import { address, functionArn, host, keyArn, keyed, label, roleArn, some, stated, text, title } from "./words";

const CODE = { marks: ["{####}"] };
const INVITATION = { marks: ["{username}", "{####}"], lines: true };
const SUBJECT = text(1, 140);

/** All of the pool but its schema. */
export function pool(facts: Facts, reach: Reach): fc.Arbitrary<Omit<UserPoolSettings, "schema">> {
  const { userPoolTier, mfaConfiguration, smsConfiguration, advancedSecurityMode } = facts;
  return fc
    .record({
      fixed: fc.constant(stated({ userPoolTier, mfaConfiguration, smsConfiguration })),
      name: title,
      optional: fc.record(
        {
          tags: keyed(text(0, 256), 3),
          usernameConfiguration: fc.record({ caseSensitive: fc.boolean() }),
          deviceConfiguration: fc.record(
            { challengeRequiredOnNewDevice: fc.boolean(), deviceOnlyRememberedOnUserPrompt: fc.boolean() },
            { requiredKeys: [] },
          ),
          passwordPolicy: passwordPolicy(facts),
          accountRecoverySetting: accountRecovery(facts),
          adminCreateUserConfig: adminCreateUser,
          smsAuthenticationMessage: text(6, 140, CODE),
          lambdaConfig: lambda(facts, reach),
          ...(passwordless(facts) && { signInPolicy: signInPolicy(facts), webAuthnConfiguration: webAuthn(facts) }),
          deletionProtection: fc.constant(facts.protection === "full" ? ("ACTIVE" as const) : ("INACTIVE" as const)),
        },
        { requiredKeys: [] },
      ),
      signIn,
      verification: verification(facts),
      factors: factors(facts),
      email: email(facts),
      addOns: fc.constant(advancedSecurityMode === undefined ? {} : { userPoolAddOns: { advancedSecurityMode } }),
    })
    .map(({ fixed, name, optional, ...parts }) => ({ name, ...fixed, ...optional, ...merged(Object.values(parts)) }));
}

function merged(parts: readonly Partial<UserPoolSettings>[]): Partial<UserPoolSettings> {
  return Object.assign({}, ...parts);
}

/** Passkeys, and codes instead of passwords. AWS wants MFA on beside SMS and passkeys. */
function passwordless({ userPoolTier }: Facts): boolean {
  return userPoolTier !== "LITE";
}

const signIn: fc.Arbitrary<Partial<UserPoolSettings>> = fc.oneof(
  fc.constant({}),
  some(["email", "phone_number"] as const).map((usernameAttributes) => ({ usernameAttributes })),
  some(["email", "phone_number", "preferred_username"] as const).map((aliasAttributes) => ({ aliasAttributes })),
);

function signInPolicy({ mfaConfiguration, smsConfiguration }: Facts) {
  const others =
    mfaConfiguration === "ON"
      ? []
      : (["EMAIL_OTP", "WEB_AUTHN", ...(smsConfiguration ? (["SMS_OTP"] as const) : [])] as const);
  return some(others).chain((chosen) =>
    some(["PASSWORD", ...chosen] as const, chosen.length + 1).map((allowedFirstAuthFactors) => ({
      allowedFirstAuthFactors,
    })),
  );
}

function webAuthn({ mfaConfiguration, smsConfiguration }: Facts) {
  const parts = { relyingPartyId: host, userVerification: fc.constantFrom("required" as const, "preferred" as const) };
  const refused = smsConfiguration !== undefined && (mfaConfiguration ?? "OFF") === "OFF";
  return refused ? fc.constant(undefined) : fc.record(parts, { requiredKeys: [] });
}

function passwordPolicy({ userPoolTier }: Facts) {
  return fc.record(
    {
      minimumLength: fc.integer({ min: 6, max: 99 }),
      requireLowercase: fc.boolean(),
      requireUppercase: fc.boolean(),
      requireNumbers: fc.boolean(),
      requireSymbols: fc.boolean(),
      passwordHistorySize: fc.integer({ min: 0, max: userPoolTier === "LITE" ? 0 : 24 }),
      temporaryPasswordValidityDays: fc.integer({ min: 1, max: 365 }),
    },
    { requiredKeys: [] },
  );
}

/** Never by the channel of the second factor alone. */
function accountRecovery({ mfaConfiguration = "OFF", smsConfiguration, emailMfa }: Facts) {
  const texts = mfaConfiguration !== "OFF" && smsConfiguration !== undefined;
  const alone = [
    "admin_only" as const,
    ...(emailMfa ? [] : ["verified_email" as const]),
    ...(texts ? [] : ["verified_phone_number" as const]),
  ];
  const one = fc.constantFrom(...alone).map((name) => [{ name, priority: 1 as const }]);
  const two = some(["verified_email", "verified_phone_number"] as const, 2).map(([first, second]) => [
    { name: first as NonNullable<typeof first>, priority: 2 as const },
    { name: second as NonNullable<typeof second>, priority: 1 as const },
  ]);
  return fc.record({ recoveryMechanism: fc.oneof(one, two) });
}

const adminCreateUser = fc.record(
  {
    allowAdminCreateUserOnly: fc.boolean(),
    inviteMessageTemplate: fc.record(
      {
        emailMessage: text(6, 20_000, INVITATION),
        emailSubject: SUBJECT,
        smsMessage: text(6, 140, INVITATION),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const TEXTS = {
  emailMessage: text(6, 20_000, { ...CODE, lines: true }),
  emailSubject: SUBJECT,
  smsMessage: text(6, 140, CODE),
};

function verification({ smsConfiguration }: Facts): fc.Arbitrary<Partial<UserPoolSettings>> {
  const verified = smsConfiguration ? (["email", "phone_number"] as const) : (["email"] as const);
  const attributes = some(verified).chain((autoVerifiedAttributes) =>
    some(autoVerifiedAttributes).map((before) => ({
      autoVerifiedAttributes,
      ...(before.length > 0 && { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: before } }),
    })),
  );
  const template = fc.record(
    {
      defaultEmailOption: fc.constantFrom("CONFIRM_WITH_CODE" as const, "CONFIRM_WITH_LINK" as const),
      emailMessageByLink: text(6, 20_000, { marks: ["{##Click here##}"], lines: true }),
      emailSubjectByLink: SUBJECT,
      ...TEXTS,
    },
    { requiredKeys: [] },
  );
  const old = fc.record(TEXTS, { requiredKeys: [] }).map(({ emailMessage, emailSubject, smsMessage }) =>
    stated({
      emailVerificationMessage: emailMessage,
      emailVerificationSubject: emailSubject,
      smsVerificationMessage: smsMessage,
    }),
  );
  const texts = fc.oneof(
    fc.constant({}),
    template.map((verificationMessageTemplate) => ({ verificationMessageTemplate })),
    old,
  );
  return fc.tuple(attributes, texts).map(merged);
}

function factors({
  mfaConfiguration = "OFF",
  smsConfiguration,
  emailMfa,
}: Facts): fc.Arbitrary<Partial<UserPoolSettings>> {
  if (mfaConfiguration === "OFF") return fc.constant({});
  const another = smsConfiguration !== undefined || emailMfa;
  const enabled = another ? fc.constantFrom(undefined, false, true) : fc.constant(true);
  const message = fc.record(
    { message: text(6, 20_000, { ...CODE, bytes: true }), subject: SUBJECT },
    { requiredKeys: [] },
  );
  return fc.tuple(enabled, message).map(([totp, emailMfaConfiguration]) => ({
    ...(totp !== undefined && { softwareTokenMfaConfiguration: { enabled: totp } }),
    ...(emailMfa && { emailMfaConfiguration }),
  }));
}

function email({ identity }: Facts): fc.Arbitrary<Partial<UserPoolSettings>> {
  const replyTo = fc.record({ replyToEmailAddress: address }, { requiredKeys: [] });
  if (identity === undefined) {
    return fc.oneof(
      fc.constant({}),
      replyTo.map((emailConfiguration) => ({ emailConfiguration })),
    );
  }
  const [, named = ""] = identity.split("identity/");
  const from = named.includes("@") ? named : `noreply@${named}`;
  const senders = [from, `Acme <${from}>`, `"Acme, Inc." <${from}>`, `=?UTF-8?B?w4RjbWU=?= <${from}>`];
  return fc
    .record(
      {
        emailSendingAccount: fc.constant("DEVELOPER" as const),
        sourceArn: fc.constant(identity),
        fromEmailAddress: fc.constantFrom(...senders),
        replyToEmailAddress: address,
        configurationSet: label,
      },
      { requiredKeys: ["emailSendingAccount", "sourceArn"] },
    )
    .map((emailConfiguration) => ({ emailConfiguration }));
}

function lambda(
  { region, userPoolTier }: Facts,
  { beside }: Reach,
): fc.Arbitrary<NonNullable<UserPoolSettings["lambdaConfig"]>> {
  const arn = functionArn(region);
  const version = fc.constantFrom(
    ...(userPoolTier === "LITE" ? (["V1_0"] as const) : (["V1_0", "V2_0", "V3_0"] as const)),
  );
  const sender = fc.record(
    { lambdaArn: arn, lambdaVersion: fc.constant("V1_0" as const) },
    { requiredKeys: ["lambdaArn"] },
  );
  const preToken = fc.record({ lambdaArn: arn, lambdaVersion: version }, { requiredKeys: ["lambdaArn"] });
  const triggers = fc.record(
    {
      preSignUp: arn,
      postConfirmation: arn,
      preAuthentication: arn,
      postAuthentication: arn,
      customMessage: arn,
      userMigration: arn,
      defineAuthChallenge: arn,
      createAuthChallenge: arn,
      verifyAuthChallengeResponse: arn,
    },
    { requiredKeys: [] },
  );
  const token = fc.oneof(
    fc.constant({}),
    arn.map((preTokenGeneration) => ({ preTokenGeneration })),
    preToken.map((preTokenGenerationConfig) => ({ preTokenGenerationConfig })),
    preToken.map((both) => ({ preTokenGeneration: both.lambdaArn, preTokenGenerationConfig: both })),
  );
  const own = fc.record(
    { kmsKeyId: keyArn(region), customEmailSender: sender, customSmsSender: sender },
    { requiredKeys: ["kmsKeyId"] },
  );
  const ofRole = fc.tuple(sender, roleArn).map(([made, role]) => ({ ...made, roleArn: role }));
  const created = fc.record(
    { kmsKey: fc.constant("create" as const), customEmailSender: ofRole, customSmsSender: ofRole },
    { requiredKeys: ["kmsKey", "customEmailSender"] },
  );
  const senders = fc.oneof(fc.constant({}), own, ...(beside ? [created] : []));
  return fc.tuple(triggers, token, senders).map(([a, b, c]) => ({ ...a, ...b, ...c }));
}
