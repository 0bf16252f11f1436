import { from, type RealConfiguration } from "../configuration";

const { accepted } = from("hashicorp/terraform-provider-aws", "internal/service/cognitoidp/user_pool_test.go");
const users = from("hashicorp/terraform-provider-aws", "internal/service/cognitoidp/user_test.go");
const tagged = from("hashicorp/terraform-provider-aws", "internal/service/cognitoidp/user_pool_tags_gen_test.go");

const FIRST = "${aws_lambda_function.test.arn}";
const SECOND = "${aws_lambda_function.second.arn}";
const KEY = "${aws_kms_key.test.arn}";

function everyTrigger(lambda: string) {
  return {
    createAuthChallenge: lambda,
    customMessage: lambda,
    defineAuthChallenge: lambda,
    postAuthentication: lambda,
    postConfirmation: lambda,
    preAuthentication: lambda,
    preSignUp: lambda,
    preTokenGeneration: lambda,
    userMigration: lambda,
    verifyAuthChallengeResponse: lambda,
  };
}

const email = {
  attributeDataType: "String",
  developerOnlyAttribute: false,
  mutable: false,
  name: "email",
  required: true,
} as const;

const shortEmail = { ...email, stringAttributeConstraints: { minLength: 5, maxLength: 10 } } as const;

function flag(name: string) {
  return { attributeDataType: "Boolean", developerOnlyAttribute: true, mutable: false, name, required: false } as const;
}

function text(name: string) {
  return { attributeDataType: "String", mutable: true, name, required: false, stringAttributeConstraints: {} } as const;
}

const first = [
  shortEmail,
  text("strattr"),
  {
    attributeDataType: "Number",
    developerOnlyAttribute: false,
    mutable: true,
    name: "numattr",
    required: false,
    numberAttributeConstraints: {},
  },
  flag("mybool"),
] as const;

const second = [
  ...first,
  {
    attributeDataType: "Number",
    developerOnlyAttribute: false,
    mutable: true,
    name: "mynondevnumber",
    required: false,
    numberAttributeConstraints: { minValue: 2, maxValue: 6 },
  },
] as const;

const simple = {
  temporaryPasswordValidityDays: 7,
  minimumLength: 6,
  requireUppercase: false,
  requireSymbols: false,
  requireNumbers: false,
};

/** Functions that the pool calls, attributes, tags; `inbound_federation` is newer than our bindings. */
export const triggersAndSchema: readonly RealConfiguration[] = [
  accepted("withLambda, 1", { lambdaConfig: everyTrigger(FIRST) }),
  accepted("withLambda, 2", { lambdaConfig: everyTrigger(SECOND) }),
  accepted("WithLambda_email, 1", {
    lambdaConfig: { kmsKeyId: KEY, customEmailSender: { lambdaArn: FIRST, lambdaVersion: "V1_0" } },
  }),
  accepted("WithLambda_email, 3", { lambdaConfig: { kmsKeyId: KEY } }),
  accepted("WithLambda_sms, 1", {
    lambdaConfig: { kmsKeyId: KEY, customSmsSender: { lambdaArn: FIRST, lambdaVersion: "V1_0" } },
  }),
  accepted("WithLambda_preGenerationTokenConfig, 1", {
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
    lambdaConfig: { preTokenGenerationConfig: { lambdaArn: FIRST, lambdaVersion: "V2_0" } },
  }),
  accepted("WithLambda_preGenerationTokenConfig, 3", { userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }),
  accepted("schemaAttributes, 1", { schema: first }),
  accepted("schemaAttributes, 2", { schema: second }),
  accepted("schemaAttributesStringAttributeConstraints", { schema: [email, flag("mybool")] }),
  users.accepted("password", {
    passwordPolicy: simple,
    clients: { test: { kind: "custom", explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] } },
  }),
  users.accepted("attributes", { schema: [text("one"), text("two"), text("three"), text("four")] }),
  tagged.accepted("tags", { tags: { key1: "value1" } }),
  tagged.accepted("tags, two", { tags: { key1: "value1updated", key2: "value2" } }),
  tagged.accepted("tags_EmptyTag_OnCreate", { tags: { key1: "" } }),
  tagged.accepted("tags_EmptyMap", { tags: {} }),
  tagged.accepted("tags_DefaultTags_providerOnly", {}, { tags: { key1: "value1", key2: "value2" } }),
  tagged.accepted("tags_DefaultTags_overlapping", { tags: { key1: "value2" } }, { tags: { key1: "value1" } }),
  tagged.accepted("tags_ComputedTag_OnCreate", { tags: { key1: "${null_resource.test.id}" } }),
];
