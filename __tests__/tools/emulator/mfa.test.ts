import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();

const SmsConfiguration = { SnsCallerArn: "arn:aws:iam::123456789012:role/sms", ExternalId: "x" };
const EmailConfiguration = {
  EmailSendingAccount: "DEVELOPER",
  SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/a.example",
};
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
function alone(Name: string) {
  return { AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name }] } };
}
function first(...AllowedFirstAuthFactors: string[]) {
  return { Policies: { SignInPolicy: { AllowedFirstAuthFactors } } };
}
function get(UserPoolId: string) {
  return send("GetUserPoolMfaConfig", { UserPoolId });
}

test("MFA is off until it is set", async () => {
  expect(await get(await pool())).toEqual({ MfaConfiguration: "OFF" });
});

test("a call replaces everything: a factor that is not sent is off", async () => {
  const UserPoolId = await pool({ SmsConfiguration });
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", ...totp, SmsMfaConfiguration: {} });
  expect(await get(UserPoolId)).toEqual({
    MfaConfiguration: "ON",
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsConfiguration },
  });
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "OPTIONAL", ...totp });
  expect(await get(UserPoolId)).toEqual({
    MfaConfiguration: "OPTIONAL",
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  expect((await live(UserPoolId)).SmsConfiguration).toEqual(SmsConfiguration);
});

test("a call without MfaConfiguration turns MFA off", async () => {
  const UserPoolId = await pool();
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", ...totp });
  await send("SetUserPoolMfaConfig", { UserPoolId, WebAuthnConfiguration: { RelyingPartyId: "a.example" } });
  expect(await get(UserPoolId)).toEqual({
    MfaConfiguration: "OFF",
    WebAuthnConfiguration: { RelyingPartyId: "a.example" },
  });
});

test("SMS settings sent with MFA become the pool's", async () => {
  const UserPoolId = await pool();
  const SmsMfaConfiguration = { SmsConfiguration, SmsAuthenticationMessage: "code {####}" };
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", SmsMfaConfiguration });
  expect(await live(UserPoolId)).toMatchObject({ SmsConfiguration, SmsAuthenticationMessage: "code {####}" });
});

test("UpdateUserPool keeps the factors if it repeats MfaConfiguration", async () => {
  const UserPoolId = await pool();
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", ...totp });
  await send("UpdateUserPool", { UserPoolId, MfaConfiguration: "ON" });
  expect(await get(UserPoolId)).toEqual({ MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } });
});

test("a new pool can require SMS MFA with only a role for SMS", async () => {
  const { SnsCallerArn } = SmsConfiguration;
  const UserPoolId = await pool({ MfaConfiguration: "ON", SmsConfiguration: { SnsCallerArn } });
  expect(await get(UserPoolId)).toEqual({
    MfaConfiguration: "ON",
    SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn } },
  });
});

test("email MFA requires a developer sender", async () => {
  const UserPoolId = await pool({ EmailConfiguration });
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", EmailMfaConfiguration: {} });
  const back = { UserPoolId, EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } };
  expect(await refusal("UpdateUserPool", back)).toContain("Cannot set EmailMfaConfiguration");
});

test.each<[string, object, object, string]>([
  [
    "MFA without a factor",
    {},
    { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: {} },
    "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
  ],
  [
    "a factor while MFA goes off",
    {},
    { MfaConfiguration: "OFF", SoftwareTokenMfaConfiguration: {} },
    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  ],
  [
    "a factor while MFA is not said",
    { SmsConfiguration },
    { SmsMfaConfiguration: { SmsConfiguration }, WebAuthnConfiguration: { RelyingPartyId: "a.example" } },
    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  ],
  [
    "e-mail MFA with Cognito as sender",
    {},
    { MfaConfiguration: "ON", EmailMfaConfiguration: {} },
    "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of " +
      "COGNITO_DEFAULT.",
  ],
  [
    "SMS MFA with recovery by SMS alone",
    { SmsConfiguration, ...alone("verified_phone_number") },
    { MfaConfiguration: "ON", SmsMfaConfiguration: {} },
    "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a " +
      "recovery mechanism when SMS MFA is configured.",
  ],
  [
    "required MFA with a code as first factor",
    first("PASSWORD", "EMAIL_OTP"),
    { MfaConfiguration: "ON", ...totp },
    "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled",
  ],
  [
    "required MFA with a passkey that counts once",
    first("PASSWORD", "WEB_AUTHN"),
    { MfaConfiguration: "ON", ...totp },
    "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first " +
      "auth factor",
  ],
  [
    "a relying party with a scheme",
    {},
    { WebAuthnConfiguration: { RelyingPartyId: "https://a.example" } },
    "RelyingPartyId contains invalid characters",
  ],
])("%s is refused", async (_, settings, mfa, message) => {
  const UserPoolId = await pool(settings);
  expect(await refusal("SetUserPoolMfaConfig", { UserPoolId, ...mfa })).toBe(`InvalidParameterException: ${message}`);
});

test("optional MFA can be combined with a one-time code as first factor", async () => {
  const UserPoolId = await pool(first("PASSWORD", "EMAIL_OTP"));
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "OPTIONAL", ...totp });
  expect((await live(UserPoolId)).MfaConfiguration).toBe("OPTIONAL");
});

test("a refused call changes nothing", async () => {
  const UserPoolId = await pool();
  await refusal("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON" });
  expect(await get(UserPoolId)).toEqual({ MfaConfiguration: "OFF" });
});
