import type { CustomClient } from "../../../lib/resources/clients/kinds";
import { from, type RealConfiguration } from "../configuration";

const { accepted, refused } = from(
  "hashicorp/terraform-provider-aws",
  "internal/service/cognitoidp/user_pool_client_test.go",
);
const managed = from(
  "hashicorp/terraform-provider-aws",
  "internal/service/cognitoidp/managed_user_pool_client_test.go",
);

type Settings = Partial<Omit<CustomClient, "kind">>;

/** The pool of the tests has nothing but a name. */
function client(settings: Settings) {
  return { clients: { test: { kind: "custom", ...settings } as CustomClient } };
}

const ADMIN = { explicitAuthFlows: ["ADMIN_NO_SRP_AUTH"] } as const;

const allFields: Settings = {
  explicitAuthFlows: ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"],
  readAttributes: ["email"],
  writeAttributes: ["email"],
  refreshTokenValidity: "300d",
  preventUserExistenceErrors: "LEGACY",
  allowedOauthFlows: ["code", "implicit"],
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthScopes: ["phone", "email", "openid", "profile", "aws.cognito.signin.user.admin"],
  callbackUrls: ["https://www.example.com/redirect", "https://www.example.com/callback"],
  defaultRedirectUri: "https://www.example.com/redirect",
  logoutUrls: ["https://www.example.com/login"],
};

const byId = {
  applicationId: "${aws_pinpoint_app.analytics.application_id}",
  externalId: "tf-acc-test-4417285006123456789",
  roleArn: "${aws_iam_role.analytics.arn}",
};
const byArn = { applicationArn: "${aws_pinpoint_app.analytics.arn}" };

const redirect = `https://www.example.com/redirect/${"あ".repeat(991)}`;
const logout = `https://www.example.com/logout/${"あ".repeat(993)}`;
const provider = "あ".repeat(32);

/** What OpenSearch makes, and Terraform takes over. */
function taken(settings: Settings) {
  return {
    domain: { prefix: "tf-acc-5v0x1qk8wz3m" },
    clients: {
      test: {
        kind: "custom",
        importId: "us-east-1_Ab129faBb/3ho4ek12345678909nh3fmhpko",
        adopted: true,
        name: "AmazonOpenSearchService-tf-acc-5v0x1qk8wz3m-us-east-1-abcdefghijkl",
        generateSecret: true,
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["code"],
        allowedOauthScopes: ["email", "openid", "phone", "profile"],
        supportedIdentityProviders: ["COGNITO"],
        callbackUrls: ["https://search-tf-acc.us-east-1.es.amazonaws.com/_dashboards/app/home"],
        logoutUrls: ["https://search-tf-acc.us-east-1.es.amazonaws.com/_dashboards/app/home"],
        ...settings,
      } as CustomClient,
    },
  };
}

const IMPORTED = { adopted: true, importId: "us-east-1_Ab129faBb" } as const;
const PROTECTED = { protection: "full" } as const;

function outOf(name: string, range: string, got: string): string {
  return `Attribute ${name} must have a duration between ${range}, got: ${got}`;
}

const DAY = "5m0s and 24h0m0s";
const TEN_YEARS = "1h0m0s and 87600h0m0s";

export const clients: readonly RealConfiguration[] = [
  accepted("basic", client(ADMIN)),
  accepted("enableRevocation, true", client({ ...ADMIN, enableTokenRevocation: true })),
  accepted("enableRevocation, false", client({ ...ADMIN, enableTokenRevocation: false })),
  accepted("accessTokenValidity, 5", client({ accessTokenValidity: "5h" })),
  accepted("accessTokenValidity, 1", client({ accessTokenValidity: "1h" })),
  refused(
    "accessTokenValidity_error, 25 hours",
    outOf("access_token_validity", DAY, "25h0m0s"),
    client({ accessTokenValidity: "25h" }),
  ),
  refused(
    "accessTokenValidity_error, 2 days",
    outOf("access_token_validity", DAY, "48h0m0s"),
    client({ accessTokenValidity: "2d" }),
  ),
  refused(
    "accessTokenValidity_error, 4 minutes",
    outOf("access_token_validity", DAY, "4m0s"),
    client({ accessTokenValidity: "4m" }),
  ),
  accepted("idTokenValidity, 5", client({ idTokenValidity: "5h" })),
  accepted("idTokenValidity, 1", client({ idTokenValidity: "1h" })),
  refused(
    "idTokenValidity_error, 25 hours",
    outOf("id_token_validity", DAY, "25h0m0s"),
    client({ idTokenValidity: "25h" }),
  ),
  refused(
    "idTokenValidity_error, 2 days",
    outOf("id_token_validity", DAY, "48h0m0s"),
    client({ idTokenValidity: "2d" }),
  ),
  refused(
    "idTokenValidity_error, 4 minutes",
    outOf("id_token_validity", DAY, "4m0s"),
    client({ idTokenValidity: "4m" }),
  ),
  accepted("refreshTokenValidity, 60", client({ refreshTokenValidity: "60d" })),
  accepted("refreshTokenValidity, 120", client({ refreshTokenValidity: "120d" })),
  refused(
    "refreshTokenValidity_error, 3651 days",
    outOf("refresh_token_validity", TEN_YEARS, "87624h0m0s"),
    client({ refreshTokenValidity: "3651d" }),
  ),
  refused(
    "refreshTokenValidity_error, 59 minutes",
    outOf("refresh_token_validity", TEN_YEARS, "59m0s"),
    client({ refreshTokenValidity: "59m" }),
  ),
  accepted("tokenValidityUnitsWTokenValidity, days", client({ idTokenValidity: "1d" })),
  accepted("name, 1", client({ name: "name1" })),
  accepted("allFields", client({ ...allFields, generateSecret: true })),
  accepted("allFieldsUpdatingOneField", client({ ...allFields, generateSecret: true, refreshTokenValidity: "299d" })),
  accepted("analyticsApplicationID, 1", client({ analyticsConfiguration: byId })),
  accepted("analyticsApplicationID, 2", client({ analyticsConfiguration: { ...byId, userDataShared: true } })),
  accepted("analyticsWithARN, 1", client({ analyticsConfiguration: byArn })),
  accepted("analyticsWithARN, 2", client({ analyticsConfiguration: { ...byArn, userDataShared: true } })),
  accepted("authSessionValidity, 3", client({ ...ADMIN, authSessionValidity: "3m" })),
  accepted("authSessionValidity, 15", client({ ...ADMIN, authSessionValidity: "15m" })),
  accepted(
    "emptySets",
    client({
      allowedOauthFlows: [],
      allowedOauthScopes: [],
      callbackUrls: [],
      explicitAuthFlows: [],
      logoutUrls: [],
      readAttributes: [],
      supportedIdentityProviders: [],
      writeAttributes: [],
    }),
  ),
  accepted("nulls", client({})),
  accepted("supportedIdentityProviders_utf8", {
    autoVerifiedAttributes: ["email"],
    identityProviders: {
      test: {
        type: "SAML",
        providerName: provider,
        metadataFile: '${file("./test-fixtures/saml-metadata.xml")}',
        encryptedResponses: true,
        attributeMapping: { email: "email" },
      },
    },
    ...client({ supportedIdentityProviders: [provider] }),
  }),
  accepted("urls_utf8", client({ callbackUrls: [redirect], defaultRedirectUri: redirect, logoutUrls: [logout] })),
  accepted(
    "refreshTokenRotation, 10",
    client({ ...ADMIN, refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } }),
  ),
  accepted(
    "refreshTokenRotation, 20",
    client({ ...ADMIN, refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 20 } }),
  ),
  managed.accepted("basic", { ...IMPORTED, ...taken({}) }, PROTECTED),
  managed.accepted("enableRevocation", { ...IMPORTED, ...taken({ enableTokenRevocation: false }) }, PROTECTED),
  managed.accepted("accessTokenValidity", { ...IMPORTED, ...taken({ accessTokenValidity: "5h" }) }, PROTECTED),
  managed.accepted("refreshTokenValidity", { ...IMPORTED, ...taken({ refreshTokenValidity: "60d" }) }, PROTECTED),
  managed.accepted("allFields", { ...IMPORTED, ...taken(allFields) }, PROTECTED),
  managed.accepted("analyticsApplicationID", { ...IMPORTED, ...taken({ analyticsConfiguration: byId }) }, PROTECTED),
  managed.accepted("authSessionValidity", { ...IMPORTED, ...taken({ authSessionValidity: "15m" }) }, PROTECTED),
  managed.accepted(
    "emptySets",
    {
      ...IMPORTED,
      ...taken({
        explicitAuthFlows: [],
        logoutUrls: [],
        readAttributes: [],
        supportedIdentityProviders: [],
        writeAttributes: [],
      }),
    },
    PROTECTED,
  ),
];
