import { emulated } from "./emulated";

const { refusal } = emulated();

function lambda(region = "us-east-1") {
  return `arn:aws:lambda:${region}:123456789012:function:hook`;
}
function role(name: string) {
  return `arn:aws:iam::123456789012:role/${name}`;
}
function firstFactors(...AllowedFirstAuthFactors: string[]) {
  return { SignInPolicy: { AllowedFirstAuthFactors } };
}
function recovery(...RecoveryMechanisms: object[]) {
  return { AccountRecoverySetting: { RecoveryMechanisms } };
}
function ses(region: string) {
  return `arn:aws:ses:${region}:123456789012:identity/a.example`;
}

test.each<[string, object, string]>([
  [
    "phone verification without SMS",
    { AutoVerifiedAttributes: ["phone_number"] },
    "SMS configuration is required when phone_number is selected for auto verification",
  ],
  [
    "verification before update of what is not verified",
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] } },
    "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
  ],
  [
    "two recovery mechanisms of one priority",
    recovery({ Priority: 1, Name: "verified_email" }, { Priority: 1, Name: "verified_phone_number" }),
    "Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.",
  ],
  [
    "admin_only beside another mechanism",
    recovery({ Priority: 1, Name: "verified_email" }, { Priority: 2, Name: "admin_only" }),
    "Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.",
  ],
  [
    "DEVELOPER without an identity",
    { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } },
    "Source ARN is required to use DEVELOPER email sending owner",
  ],
  [
    "an SES identity in a region the pool cannot use",
    { EmailConfiguration: { EmailSendingAccount: "DEVELOPER", SourceArn: ses("eu-north-1") } },
    "Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: " +
      "eu-west-1, us-east-1, us-west-2.",
  ],
  [
    "an unquoted display name with a comma",
    { EmailConfiguration: { From: "A, Inc <no@a.example>" } },
    "Provided From email address is invalid",
  ],
  [
    "an SMS role of another account",
    { SmsConfiguration: { SnsCallerArn: "arn:aws:iam::999999999999:role/sms", ExternalId: "x" } },
    "Cross-account pass role is not allowed.",
  ],
  ["SMS without a sender", { SmsConfiguration: {} }, "SmsConfiguration must have either SnsCallerArn or EumsSms."],
  [
    "SMS with two senders",
    { SmsConfiguration: { SnsCallerArn: role("sns"), EumsSms: { CallerArn: role("eums") } } },
    "SmsConfiguration cannot have both SnsCallerArn and EumsSms.",
  ],
  [
    "a custom sender without a key",
    { LambdaConfig: { CustomEmailSender: { LambdaArn: lambda(), LambdaVersion: "V1_0" } } },
    "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.",
  ],
  [
    "a key in another region",
    { LambdaConfig: { KMSKeyID: "arn:aws:kms:eu-west-1:123456789012:key/a" } },
    "Invalid arn eu-west-1",
  ],
  [
    "two different token triggers",
    {
      LambdaConfig: {
        PreTokenGeneration: lambda(),
        PreTokenGenerationConfig: { LambdaArn: `${lambda()}2`, LambdaVersion: "V1_0" },
      },
    },
    "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
  ],
  [
    "a function in another region",
    { LambdaConfig: { PreSignUp: lambda("eu-west-1") } },
    "Cross-region lambda functions are not supported",
  ],
  [
    "sign-in without PASSWORD",
    { Policies: firstFactors("EMAIL_OTP") },
    "Password should be configured as one of the allowed first auth factors.",
  ],
  [
    "SMS_OTP without SMS",
    { Policies: firstFactors("PASSWORD", "SMS_OTP") },
    "SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration",
  ],
  [
    "MFA without SMS and a verified phone number",
    { MfaConfiguration: "ON" },
    "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
  ],
])("%s is refused", async (_, input, message) => {
  const text = await refusal("CreateUserPool", { PoolName: "users", ...input });
  expect(text).toBe(`InvalidParameterException: ${message}`);
});

test.each<[string, string, object, string]>([
  ["passwordless sign-in", "LITE", { Policies: firstFactors("PASSWORD", "WEB_AUTHN") }, "Passwordless Sign-In"],
  [
    "a token trigger of version 2",
    "LITE",
    { LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: lambda(), LambdaVersion: "V2_0" } } },
    "Token Customization with Pre-Token Generation Lambda V2_0",
  ],
  ["threat protection", "ESSENTIALS", { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } }, "Threat Protection"],
])("%s is refused on the tier %s", async (_, UserPoolTier, input, feature) => {
  expect(await refusal("CreateUserPool", { PoolName: "users", UserPoolTier, ...input })).toBe(
    `FeatureUnavailableInTierException: The following features need to be disabled for the ${UserPoolTier} pricing ` +
      `tier configured: ${feature}`,
  );
});
