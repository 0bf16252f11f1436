import type { CognitoUserPoolSettings } from "../../../lib/settings";
import type { RealConfiguration } from "../configuration";
import { cdkClient, cdkPool, cdkSms, deployedByCdk } from "./cdk";

type Providers = NonNullable<CognitoUserPoolSettings["identityProviders"]>;

/** Each test has a client that offers the provider, and a domain. */
function federated(prefix: string, name: string, provider: Providers[string]) {
  return cdkPool({
    identityProviders: { provider },
    domain: { prefix },
    clients: { client: cdkClient({}, [name]) },
  });
}

function verified(template: CognitoUserPoolSettings["verificationMessageTemplate"]) {
  return cdkPool({
    adminCreateUserConfig: { allowAdminCreateUserOnly: false },
    autoVerifiedAttributes: ["email", "phone_number"],
    smsConfiguration: cdkSms,
    passwordPolicy: {
      minimumLength: 8,
      requireLowercase: false,
      requireNumbers: false,
      requireSymbols: false,
      requireUppercase: false,
    },
    verificationMessageTemplate: template,
    clients: { "signup-test": cdkClient() },
    domain: { prefix: "integ-user-pool-signup-link" },
  });
}

const SMS_TEXT = "integ-test: Account verification code is {####}";
const SUBJECT = "integ-test: Verify your account";

/** The rest of the CDK's integration tests. */
export const cdkFederationAndMail: readonly RealConfiguration[] = [
  deployedByCdk(
    "user-pool-idp.amazon",
    federated("nija-test-pool-amzn", "LoginWithAmazon", {
      type: "LoginWithAmazon",
      clientId: "amzn-client-id",
      clientSecret: { fromVariable: "amazon_client_secret" },
      authorizeScopes: ["profile"],
      attributeMapping: { given_name: "name", email: "email" },
    }),
  ),
  deployedByCdk(
    "user-pool-idp.apple",
    federated("nija-test-pool", "SignInWithApple", {
      type: "SignInWithApple",
      clientId: "com.amzn.cdk",
      teamId: "CDKTEAMCDK",
      keyId: "CDKKEYCDK1",
      privateKey: { fromVariable: "apple_private_key" },
      authorizeScopes: ["email", "name"],
      attributeMapping: { family_name: "lastName", given_name: "firstName" },
    }),
  ),
  deployedByCdk(
    "user-pool-idp.google",
    cdkPool({
      schema: [{ name: "names", attributeDataType: "String" }],
      identityProviders: {
        google: {
          type: "Google",
          clientId: "google-client-id",
          clientSecret: { fromSecretsManager: "GoogleClientSecretValueName" },
          authorizeScopes: ["profile"],
          attributeMapping: {
            given_name: "given_name",
            family_name: "family_name",
            email: "email",
            email_verified: "email_verified",
            gender: "gender",
          },
        },
      },
      clients: { client: cdkClient({}, ["Google"]) },
      domain: { prefix: "nija-test-pool" },
    }),
  ),
  deployedByCdk(
    "user-pool-idp.oidc",
    federated("cdk-test-pool", "my-provider", {
      type: "OIDC",
      providerName: "my-provider",
      clientId: "client-id",
      clientSecret: { fromVariable: "oidc_client_secret" },
      attributesRequestMethod: "GET",
      oidcIssuer: "https://www.issuer-url.com",
      authorizeUrl: "https://www.issuer-url.com/authorize",
      tokenUrl: "https://www.issuer-url.com/token",
      attributesUrl: "https://www.issuer-url.com/userinfo",
      jwksUri: "https://www.issuer-url.com/jwks",
      authorizeScopes: ["openid", "phone"],
      attributeMapping: { phone_number: "phone_number" },
    }),
  ),
  deployedByCdk(
    "user-pool-idp.saml",
    federated("cdk-test-pool", "cdk", {
      type: "SAML",
      providerName: "cdk",
      metadataUrl: "https://fujifish.github.io/samling/public/metadata.xml",
    }),
  ),
  deployedByCdk(
    "user-pool-signup-code",
    verified({
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: SMS_TEXT,
      emailSubject: SUBJECT,
      smsMessage: SMS_TEXT,
    }),
  ),
  deployedByCdk(
    "user-pool-signup-link",
    verified({
      defaultEmailOption: "CONFIRM_WITH_LINK",
      emailMessageByLink: "integ-test: Verify by clicking on {##Verify Email##}",
      emailSubjectByLink: SUBJECT,
      smsMessage: SMS_TEXT,
    }),
  ),
  deployedByCdk(
    "user-pool-ses-email",
    cdkPool({
      emailConfiguration: {
        emailSendingAccount: "DEVELOPER",
        sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
        fromEmailAddress: '"myname@mycompany.com" <noreply@example.com>',
        replyToEmailAddress: "support@example.com",
      },
    }),
  ),
  deployedByCdk(
    "user-pool-ses-email",
    cdkPool({
      emailConfiguration: {
        emailSendingAccount: "DEVELOPER",
        sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/noreply@xn--eckwd4c7c.xn--zckzah",
        fromEmailAddress: "noreply@xn--eckwd4c7c.xn--zckzah",
      },
    }),
  ),
  deployedByCdk(
    "user-pool-mfa-email",
    cdkPool({
      mfaConfiguration: "ON",
      emailMfaConfiguration: {},
      smsConfiguration: cdkSms,
      userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
      emailConfiguration: {
        emailSendingAccount: "DEVELOPER",
        sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
        fromEmailAddress: '"myname@mycompany.com" <noreply@example.com>',
        replyToEmailAddress: "support@example.com",
      },
    }),
  ),
];
