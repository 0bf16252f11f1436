import { from, type RealConfiguration } from "../configuration";

const TF = "hashicorp/terraform-provider-aws";
const issue = (repository: string, number: number) =>
  from(`${repository}#${number}`, `https://github.com/${repository}/issues/${number}`).refused;

function client(settings: object) {
  return { clients: { client: { kind: "custom", ...settings } } };
}

function custom(name: string, settings: object = {}) {
  return { name, attributeDataType: "String", ...settings };
}

const google = {
  type: "Google",
  clientId: "1-a.apps.googleusercontent.com",
  clientSecret: { fromVariable: "google" },
  authorizeScopes: ["email"],
};

/** What people report as refused by AWS, with its answer. */
export const refused: readonly RealConfiguration[] = [
  from("viniciussantos45/fast-food-tech-challenge-terraform", "auth/cognito.tf").refused(
    "main",
    "Required custom attributes are not supported currently.",
    { schema: [custom("cpf", { required: true })] },
  ),
  issue("trek10inc/serverless-cognito-manager", 4)("", "Required custom attributes are not supported currently.", {
    schema: [custom("company", { required: true, mutable: true })],
  }),
  issue("rosberglinhares/CloudFormationCognitoCustomResources", 1)(
    "",
    "Value 'false' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON]",
    { mfaConfiguration: "false" },
  ),
  issue("awsdocs/aws-cloudformation-user-guide", 563)(
    "",
    "Value '[code, token]' at 'allowedOAuthFlows' failed to satisfy constraint",
    client({
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code", "token"],
      allowedOauthScopes: ["openid"],
      callbackUrls: ["https://example.com"],
    }),
  ),
  issue(TF, 4984)(
    "",
    "InvalidOAuthFlowException: openid is not supported with client_credentials flow",
    client({
      generateSecret: true,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["client_credentials"],
      allowedOauthScopes: ["openid"],
    }),
  ),
  issue("aws/aws-sdk-js-v3", 2650)(
    "",
    "client_credentials flow can not be selected along with code flow or implicit flow.",
    {
      resourceServers: { api: { scopes: { read: "Read" } } },
      ...client({
        generateSecret: true,
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["client_credentials", "code"],
        allowedOauthScopes: ["api/read"],
        callbackUrls: ["https://example.com"],
      }),
    },
  ),
  issue("aws/aws-cdk", 20760)("", "Invalid write attributes specified while creating a client", {
    schema: [custom("nickName")],
    ...client({ writeAttributes: ["email", "nickName"] }),
  }),
  issue("aws/aws-cdk", 2608)("", "Invalid write attributes specified while creating a client", {
    schema: [custom("email", { required: true })],
    ...client({ writeAttributes: ["given_name"] }),
  }),
  issue("aws/aws-sdk-java", 1395)("", "Invalid write attributes specified while updating a client", {
    schema: [custom("test")],
    ...client({ writeAttributes: ["test"] }),
  }),
  issue("aws/aws-cli", 9729)("", "AttributeMapping contains invalid mapping: [custom:zen_groups]", {
    identityProviders: { google: { ...google, attributeMapping: { "custom:zen_groups": "groups" } } },
  }),
  issue("aws-amplify/amplify-cli", 3854)("", "Domain cannot contain reserved word: cognito", {
    domain: { prefix: "new-cognito" },
  }),
  issue("aws-amplify/amplify-cli", 1513)("", "Domain cannot contain reserved word: aws", {
    domain: { prefix: "my-aws-app" },
  }),
  issue("mineiros-io/terraform-aws-cognito-user-pool", 69)("", "The domain name contains an invalid character.", {
    domain: { prefix: "login.example.com" },
  }),
  issue(TF, 7261)(
    "",
    "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
    {
      usernameAttributes: ["email"],
      autoVerifiedAttributes: ["email"],
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      mfaConfiguration: "ON",
      passwordPolicy: { minimumLength: 8, requireSymbols: false, requireLowercase: false },
    },
  ),
  from("Checkmarx/kics", "assets/queries/terraform/aws/cognito_userpool_without_mfa/test/positive.tf").refused(
    "positive3",
    "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
    { mfaConfiguration: "ON", smsAuthenticationMessage: "Your code is {####}" },
  ),
  issue("aws/aws-cdk", 11478)(
    "",
    "Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.",
    {
      usernameAttributes: ["phone_number"],
      autoVerifiedAttributes: ["phone_number"],
      mfaConfiguration: "ON",
      softwareTokenMfaConfiguration: { enabled: true },
      smsConfiguration: { externalId: "auth", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
    },
  ),
  issue(TF, 41049)(
    "",
    "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.",
    { mfaConfiguration: "ON", emailMfaConfiguration: { subject: "Code" } },
  ),
  issue("aws/aws-cdk", 25115)("", "Email arn does not belong to your account.", {
    emailConfiguration: { emailSendingAccount: "DEVELOPER", sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/" },
  }),
  issue("alchemy-run/alchemy", 1395)("", "Source ARN is required to use DEVELOPER email sending owner", {
    emailConfiguration: { emailSendingAccount: "DEVELOPER", fromEmailAddress: "noreply@example.com" },
  }),
  issue("floci-io/floci", 1394)(
    "",
    "The default redirect URI https://b.example.com is not in the callback URIs list.",
    client({
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code"],
      allowedOauthScopes: ["openid"],
      callbackUrls: ["https://a.example.com"],
      defaultRedirectUri: "https://b.example.com",
    }),
  ),
  from("cksittech/terraform-templates", "AWS/tf-sample/v6/cognito/cognito_user_pool_client.tf").refused(
    "sample of zeros",
    "name string length must be between 1 and 128, got: 0",
    client({ name: "", accessTokenValidity: "0h", authSessionValidity: "0m", preventUserExistenceErrors: "" }),
  ),
];
