import { CognitoUserPool, type CognitoUserPoolConfig } from "@cdktf/provider-aws/lib/cognito-user-pool";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import {
  App,
  CloudBackend,
  LocalBackend,
  NamedCloudWorkspace,
  S3Backend,
  TerraformOutput,
  TerraformStack,
} from "cdktf";

/**
 * The resources of stacks/ as a person writes them on the bindings alone: no wrapper, no checks. Without arguments the three
 * environments, with `<pools>` that many stacks, with a second argument all pools in one stack.
 */
const [pools, inOneStack] = process.argv.slice(2);
const app = new App();
if (pools === undefined) {
  dev("", 0);
  staging("", 1);
  prod("", 2);
} else if (inOneStack) {
  const stack = new TerraformStack(app, "all");
  new AwsProvider(stack, "aws", { region: "eu-central-1" });
  const shapes = [devPool, stagingPool, prodPool] as const;
  for (let i = 0; i < Number(pools); i++) new CognitoUserPool(stack, `pool-${i}`, (shapes[i % 3] ?? devPool)(`-${i}`));
} else {
  const shapes = [dev, staging, prod] as const;
  for (let i = 0; i < Number(pools); i++) (shapes[i % 3] ?? dev)(`-${i}`, i);
}
app.synth();

function dev(suffix: string, _i: number) {
  const stack = new TerraformStack(app, `dev${suffix}`);
  new LocalBackend(stack, { path: `../../../terraform.dev${suffix}.tfstate` });
  new AwsProvider(stack, "aws", {
    region: "eu-central-1",
    allowedAccountIds: ["111111111111"],
    defaultTags: [{ tags: { Service: "accounts", Environment: "dev" } }],
  });
  stack.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
  outputs(stack, new CognitoUserPool(stack, "pool", devPool(suffix)));
}

function devPool(suffix: string): CognitoUserPoolConfig {
  return {
    name: `acme-dev${suffix}`,
    deletionProtection: "INACTIVE",
    usernameAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    autoVerifiedAttributes: ["email"],
    mfaConfiguration: "OFF",
    userPoolTier: "ESSENTIALS",
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
    passwordPolicy: {
      minimumLength: 8,
      requireLowercase: true,
      requireUppercase: true,
      requireNumbers: true,
      requireSymbols: true,
      passwordHistorySize: 0,
      temporaryPasswordValidityDays: 7,
    },
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_email", priority: 1 },
        { name: "verified_phone_number", priority: 2 },
      ],
    },
    adminCreateUserConfig: { allowAdminCreateUserOnly: false },
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: "Your verification code is {####}. ",
      emailSubject: "Your verification code",
      smsMessage: "Your verification code is {####}. ",
    },
    lifecycle: { ignoreChanges: ["sms_configuration"] },
  };
}

function staging(suffix: string, i: number) {
  const stack = new TerraformStack(app, `staging${suffix}`);
  new S3Backend(stack, {
    bucket: "acme-terraform-state-staging",
    key: suffix === "" ? "accounts/user-pool.tfstate" : `${i}/accounts/user-pool.tfstate`,
    region: "eu-central-1",
    encrypt: true,
  });
  stack.addOverride("terraform.backend.s3.use_lockfile", true);
  new AwsProvider(stack, "aws", {
    region: "eu-central-1",
    allowedAccountIds: ["222222222222"],
    defaultTags: [{ tags: { Service: "accounts", Environment: "staging" } }],
  });
  stack.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
  outputs(stack, new CognitoUserPool(stack, "pool", stagingPool(suffix)));
}

function stagingPool(suffix: string): CognitoUserPoolConfig {
  return {
    name: `acme-staging${suffix}`,
    deletionProtection: "ACTIVE",
    usernameAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    autoVerifiedAttributes: ["email"],
    mfaConfiguration: "OFF",
    userPoolTier: "ESSENTIALS",
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
    passwordPolicy: {
      minimumLength: 10,
      requireLowercase: true,
      requireUppercase: true,
      requireNumbers: true,
      requireSymbols: false,
      passwordHistorySize: 0,
      temporaryPasswordValidityDays: 7,
    },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: "Your verification code is {####}. ",
      emailSubject: "Your verification code",
      smsMessage: "Your verification code is {####}. ",
    },
    schema: [
      {
        name: "tenant",
        attributeDataType: "String",
        mutable: true,
        required: false,
        developerOnlyAttribute: false,
        stringAttributeConstraints: { minLength: "1", maxLength: "64" },
      },
    ],
    lifecycle: { preventDestroy: true, ignoreChanges: ["sms_configuration"] },
  };
}

function prod(suffix: string, _i: number) {
  const stack = new TerraformStack(app, `prod${suffix}`);
  const cloud = new CloudBackend(stack, {
    organization: "acme",
    workspaces: new NamedCloudWorkspace(`accounts-prod${suffix}`),
  });
  // Else it starts a terraform binary for each stack, as lib/backend.ts does not: 1,000 pools would take five times as long.
  cloud.node.validate = () => [];
  new AwsProvider(stack, "aws", {
    region: "us-east-1",
    allowedAccountIds: ["333333333333"],
    assumeRole: [{ roleArn: "arn:aws:iam::333333333333:role/deploy-accounts" }],
    defaultTags: [{ tags: { Service: "accounts", Environment: "prod", Owner: "identity@acme.example" } }],
  });
  stack.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
  outputs(stack, new CognitoUserPool(stack, "pool", prodPool(suffix)));
}

function prodPool(suffix: string): CognitoUserPoolConfig {
  return {
    name: `acme-prod${suffix}`,
    deletionProtection: "ACTIVE",
    usernameAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    userPoolTier: "ESSENTIALS",
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
    passwordPolicy: {
      minimumLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireNumbers: true,
      requireSymbols: true,
      passwordHistorySize: 0,
      temporaryPasswordValidityDays: 3,
    },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    adminCreateUserConfig: { allowAdminCreateUserOnly: false },
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: "Your verification code is {####}. ",
      emailSubject: "Your verification code",
      smsMessage: "Your verification code is {####}. ",
    },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:us-east-1:333333333333:identity/noreply@acme.example",
      fromEmailAddress: "Acme <noreply@acme.example>",
    },
    schema: [
      {
        name: "seats",
        attributeDataType: "Number",
        mutable: true,
        required: false,
        developerOnlyAttribute: false,
        numberAttributeConstraints: { minValue: "0", maxValue: "1000" },
      },
      {
        name: "tenant",
        attributeDataType: "String",
        mutable: true,
        required: false,
        developerOnlyAttribute: false,
        stringAttributeConstraints: { minLength: "1", maxLength: "64" },
      },
    ],
    lifecycle: { preventDestroy: true, ignoreChanges: ["sms_configuration"] },
  };
}

function outputs(stack: TerraformStack, { id, arn, endpoint }: CognitoUserPool) {
  new TerraformOutput(stack, "user_pool_id", { value: id });
  new TerraformOutput(stack, "user_pool_arn", { value: arn });
  new TerraformOutput(stack, "user_pool_endpoint", { value: endpoint });
  new TerraformOutput(stack, "user_pool_issuer", { value: `https://${endpoint}` });
  new TerraformOutput(stack, "user_pool_jwks_uri", { value: `https://${endpoint}/.well-known/jwks.json` });
}
