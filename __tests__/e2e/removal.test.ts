import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { call, type Emulator } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { poolJson, REGION, withPool } from "./pool";

const SMS = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms", snsRegion: REGION };
const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:acme";

async function live({ url }: Emulator, UserPoolId: string) {
  const { UserPool } = await call<{ UserPool: Record<string, unknown> }>(
    url,
    "DescribeUserPool",
    { UserPoolId },
    REGION,
  );
  return UserPool;
}

test("removing smsConfiguration gives an empty plan, and the live setting stays", async () => {
  await withPool({ smsConfiguration: SMS }, async ({ workspace, emulator, id }) => {
    await workspace.write(await poolJson({}));
    const plan = await workspace.plan();
    expect([changes(plan), plan.empty]).toEqual([[], true]);

    await workspace.write(await poolJson({ tags: { Team: "identity" } }));
    await workspace.apply();
    expect(await live(emulator, id)).toMatchObject({ SmsConfiguration: { SnsCallerArn: SMS.snsCallerArn } });
  });
});

const CHANGED: Partial<CognitoUserPoolSettings> = {
  userPoolTier: "PLUS",
  passwordPolicy: {
    minimumLength: 16,
    requireLowercase: false,
    requireNumbers: false,
    requireSymbols: false,
    requireUppercase: false,
    passwordHistorySize: 5,
    temporaryPasswordValidityDays: 2,
  },
  signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
  accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] },
  adminCreateUserConfig: {
    allowAdminCreateUserOnly: true,
    inviteMessageTemplate: { emailSubject: "Welcome to Acme" },
  },
  verificationMessageTemplate: { emailMessage: "Acme: {####}", emailSubject: "Acme", smsMessage: "Acme: {####}" },
  userPoolAddOns: { advancedSecurityMode: "AUDIT" },
  deviceConfiguration: {},
  autoVerifiedAttributes: ["email"],
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
  emailConfiguration: { replyToEmailAddress: "help@acme.example" },
  lambdaPermissions: false,
  lambdaConfig: { preSignUp: FUNCTION, preTokenGenerationConfig: { lambdaArn: FUNCTION, lambdaVersion: "V2_0" } },
  smsAuthenticationMessage: "Acme: {####}",
};

test("every other removed setting goes back to its default in AWS, in one apply", async () => {
  await withPool(CHANGED, async ({ workspace, emulator, id }) => {
    expect((await workspace.plan()).text).toContain("No changes.");
    await workspace.write(await poolJson({}));
    expect(changes(await workspace.plan())).toContain("update aws_cognito_user_pool.pool");
    await workspace.apply();
    expect((await workspace.plan()).text).toContain("No changes.");

    const pool = await live(emulator, id);
    expect(pool).toMatchObject({
      UserPoolTier: "ESSENTIALS",
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 7,
        },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
      },
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: "verified_email", Priority: 1 },
          { Name: "verified_phone_number", Priority: 2 },
        ],
      },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      VerificationMessageTemplate: {
        DefaultEmailOption: "CONFIRM_WITH_CODE",
        EmailMessage: "Your verification code is {####}. ",
        EmailSubject: "Your verification code",
        SmsMessage: "Your verification code is {####}. ",
      },
    });
    expect(JSON.stringify(pool)).not.toMatch(/Acme: |Welcome|function:acme|AUDIT|help@acme/);
    expect(pool.DeviceConfiguration).toBeUndefined();
    expect(pool.AutoVerifiedAttributes ?? []).toEqual([]);
  });
});

test("every single change to the settings that are always emitted is detected", async () => {
  await withPool({}, async ({ workspace }) => {
    const single: Partial<CognitoUserPoolSettings>[] = [
      { userPoolTier: "PLUS" },
      { passwordPolicy: { requireSymbols: false } },
      { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } },
      { accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } },
      { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
      { emailVerificationSubject: "Acme" },
    ];
    for (const settings of single) {
      await workspace.write(await poolJson(settings));
      expect(changes(await workspace.plan())).toEqual(["update aws_cognito_user_pool.pool"]);
    }
  });
});

test("a pre-token trigger that is removed alone stays, as the note says; with the whole lambdaConfig, it is removed", async () => {
  const both = { preSignUp: FUNCTION, preTokenGeneration: FUNCTION };
  await withPool({ lambdaConfig: both, lambdaPermissions: false }, async ({ workspace, emulator, id }) => {
    await workspace.write(await poolJson({ lambdaConfig: { preSignUp: FUNCTION }, lambdaPermissions: false }));
    expect(changes(await workspace.plan()).filter((change) => change.includes("user_pool.pool"))).toEqual([]);
    expect(await live(emulator, id)).toMatchObject({ LambdaConfig: { PreTokenGeneration: FUNCTION } });

    await workspace.write(await poolJson({}));
    await workspace.apply();
    expect((await live(emulator, id)).LambdaConfig ?? {}).toEqual({});
  });
});
