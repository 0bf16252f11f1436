import { from, type RealConfiguration } from "../configuration";

const API = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference";
const GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide";
const api = (page: string) => from(`AWS API ${page}`, `${API}/API_${page}.html`).accepted;
const guide = (page: string) => from(`AWS guide ${page}`, `${GUIDE}/${page}.html`).accepted;
const constraint = from(
  "Terraform version constraints",
  "https://developer.hashicorp.com/terraform/language/expressions/version-constraints",
).accepted;

const standard = { mutable: true, required: false } as const;

/** What the documentation of AWS and Terraform allows, at the edges. */
export const documented: readonly RealConfiguration[] = [
  api("VerificationMessageTemplateType")("a # in the text of the link", {
    autoVerifiedAttributes: ["email"],
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_LINK",
      emailMessageByLink: "Welcome. {##Verify #1##}",
    },
  }),
  api("PasswordPolicyType")("0 days, which are 7", { passwordPolicy: { temporaryPasswordValidityDays: 0 } }),
  api("SignInPolicyType")("PASSWORD alone in LITE", {
    userPoolTier: "LITE",
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
  }),
  api("SchemaAttributeType")("the attributes of Cognito's own, as they are", {
    schema: [
      { name: "sub", attributeDataType: "String", mutable: false, required: true },
      { name: "email_verified", attributeDataType: "Boolean", ...standard },
      { name: "phone_number_verified", attributeDataType: "Boolean", ...standard },
      { name: "updated_at", attributeDataType: "Number", ...standard },
    ],
  }),
  api("SetUserPoolMfaConfig")("an empty block for passkeys", {
    webAuthnConfiguration: {},
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
  }),
  api("CreateManagedLoginBranding")("images without settings", {
    domain: { prefix: "accounts-example", managedLoginVersion: 2 },
    clients: {
      web: {
        kind: "web",
        callbackUrls: ["https://example.com/callback"],
        branding: {
          assets: [{ category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: '${filebase64("logo.png")}' }],
        },
      },
    },
  }),
  guide("user-pool-lambda-custom-sms-sender")("SMS_OTP through a custom sender", {
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
    autoVerifiedAttributes: ["phone_number"],
    lambdaConfig: {
      customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}", lambdaVersion: "V1_0" },
      kmsKeyId: "${aws_kms_key.codes.arn}",
    },
  }),
  guide("user-pool-settings-client-apps")("http on the machine itself", {
    domain: { prefix: "accounts-example" },
    clients: { local: { kind: "spa", callbackUrls: ["http://localhost:3000", "http://127.0.0.1:8080/callback"] } },
  }),
  guide("cognito-user-pools-define-resource-servers")("a server that is a URL", {
    domain: { prefix: "accounts-example" },
    resourceServers: { photos: { identifier: "https://photos.example.com", scopes: { "photos.read": "Read" } } },
    clients: { job: { kind: "machine", allowedOauthScopes: ["https://photos.example.com/photos.read"] } },
  }),
  ...["~> 6.0", ">= 5.0", ">= 6.0, < 7.0", ">= 5.98.0"].map((awsProviderVersion) =>
    constraint(awsProviderVersion, {}, { awsProviderVersion }),
  ),
];
