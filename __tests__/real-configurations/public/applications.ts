import { expression } from "../../../lib/synth/reference";
import { from, type RealConfiguration } from "../configuration";

const CODE_AND_IMPLICIT = ["code", "implicit"] as const;
const ALL_FLOWS = [
  "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  "ALLOW_CUSTOM_AUTH",
  "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_USER_SRP_AUTH",
  "ALLOW_REFRESH_TOKEN_AUTH",
] as const;

/** Applications that are deployed from public repositories with Terraform. */
export const applications: readonly RealConfiguration[] = [
  from("parraclaudiofiap/tf_auth_aws", "cognito.tf").accepted("client", {
    name: "app-user-pool",
    clients: {
      client: {
        kind: "custom",
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthScopes: ["aws.cognito.signin.user.admin", "email", "openid", "profile"],
        allowedOauthFlows: ["implicit", "code"],
        explicitAuthFlows: ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"],
        supportedIdentityProviders: ["COGNITO"],
        callbackUrls: ["https://example.com"],
        logoutUrls: ["https://example.com"],
      },
    },
  }),
  from("cabinetoffice/GCGS-Central-Digital-Platform", "terragrunt/modules/auth/healthcheck.tf").accepted(
    "healthcheck",
    {
      name: "cdp-sirsi",
      domain: { prefix: "cdp-sirsi-healthcheck" },
      clients: {
        healthcheck: {
          kind: "custom",
          allowedOauthFlows: ["code"],
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthScopes: ["openid"],
          callbackUrls: [expression("${local.healthcheck_url}/oauth2/idpresponse")],
          explicitAuthFlows: ALL_FLOWS,
          generateSecret: true,
          logoutUrls: [expression("${local.healthcheck_url}/logout")],
          supportedIdentityProviders: ["COGNITO"],
        },
      },
    },
    { region: "eu-west-2" },
  ),
  from("dwp/dataworks-analytical-frontend-service", "terraform/modules/cognito-app/app_client.tf").accepted(
    "app_client",
    {
      domain: { prefix: "analytical-frontend" },
      clients: {
        app: {
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          callbackUrls: ["${var.callback_urls[0]}"],
          supportedIdentityProviders: ["COGNITO"],
          allowedOauthFlows: CODE_AND_IMPLICIT,
          allowedOauthScopes: ["email", "openid", "aws.cognito.signin.user.admin", "profile"],
          explicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
        },
      },
    },
    { region: "eu-west-2" },
  ),
  from("dwp/aws-concourse", "terraform/modules/cognito/app_client.tf").accepted(
    "app_client",
    {
      name: "concourse",
      domain: { prefix: "dwp-concourse" },
      clients: {
        concourse: {
          kind: "custom",
          generateSecret: true,
          allowedOauthFlowsUserPoolClient: true,
          callbackUrls: ['${formatlist("https://%s/sky/issuer/callback", var.loadbalancer.fqdn)[0]}'],
          supportedIdentityProviders: ["COGNITO"],
          allowedOauthFlows: CODE_AND_IMPLICIT,
          allowedOauthScopes: ["email", "openid", "profile"],
        },
      },
    },
    { region: "eu-west-2" },
  ),
  from("melvyndekort/get-cookies", "terraform/cognito.tf").accepted(
    "get_cookies",
    {
      domain: { name: "auth.melvyn.dev", certificateArn: "${aws_acm_certificate.auth.arn}" },
      clients: {
        get_cookies: {
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthFlows: CODE_AND_IMPLICIT,
          allowedOauthScopes: ["email", "openid"],
          supportedIdentityProviders: ["COGNITO"],
          explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          callbackUrls: ["https://example.melvyn.dev/callback.html", "https://example.melvyn.dev"],
        },
      },
    },
    { region: "eu-west-1" },
  ),
  from("indigo-tangerine/itc-tfm-mvdb", "terraform/_cognito_client.tf").accepted("mvdb", {
    name: "itc",
    domain: { prefix: "itc-mvdb" },
    resourceServers: { "itc-mvdb": { scopes: { m2m: "machine-machine", monitoring: "monitoring" } } },
    clients: {
      "mvdb-api": {
        kind: "custom",
        generateSecret: true,
        allowedOauthFlows: ["client_credentials"],
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthScopes: ["itc-mvdb/m2m", "itc-mvdb/monitoring"],
        supportedIdentityProviders: ["COGNITO"],
        preventUserExistenceErrors: "ENABLED",
      },
    },
  }),
  from("JamesWoolfenden/terraform-aws-cognito", "aws_cognito_user_pool_client.cli.tf").accepted("cli", {
    clients: {
      cli: {
        kind: "custom",
        name: "PrivateCLIDevTools",
        generateSecret: true,
        callbackUrls: ["http://localhost:9000/done"],
        defaultRedirectUri: "http://localhost:9000/done",
        allowedOauthFlows: ["client_credentials"],
        supportedIdentityProviders: ["COGNITO"],
      },
    },
    groups: {
      authenticated: {
        name: expression("UserPoolAuthGroup.${var.fqdn_no_env}"),
        description: expression("A user group that grants users access to ${var.fqdn}"),
        roleArn: "${aws_iam_role.authenticated_standard[0].arn}",
        precedence: 42,
      },
    },
  }),
  from("ManagedKube/kubernetes-ops", "terraform-modules/aws/cognito/user_pools/main.tf").accepted("SAML", {
    domain: { prefix: "kubernetes-ops" },
    identityProviders: {
      main: { type: "SAML", providerName: "${var.provider_name}", metadataUrl: "${var.metadata_url}" },
    },
  }),
  from("Checkmarx/kics", "assets/queries/terraform/aws/cognito_userpool_without_mfa/test/negative.tf").accepted(
    "negative1",
    {
      mfaConfiguration: "ON",
      smsAuthenticationMessage: "Your code is {####}",
      smsConfiguration: { externalId: "example", snsCallerArn: "${aws_iam_role.example.arn}" },
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    },
  ),
  from("Checkmarx/kics", "assets/queries/terraform/aws/cognito_userpool_without_mfa/test/negative.tf").accepted(
    "negative2",
    {
      mfaConfiguration: "OPTIONAL",
      smsAuthenticationMessage: "Your code is {####}",
      softwareTokenMfaConfiguration: { enabled: true },
    },
  ),
  from("ed-wantuil/tech-challenge-tf-api-gateway", "cognito.tf").accepted("techchallenge", {
    name: "meu-user-pool",
    lambdaConfig: {
      defineAuthChallenge: "${aws_lambda_function.auth.arn}",
      createAuthChallenge: "${aws_lambda_function.auth.arn}",
      verifyAuthChallengeResponse: "${aws_lambda_function.auth.arn}",
    },
    clients: { "meu-app-client": { kind: "custom", explicitAuthFlows: ["CUSTOM_AUTH_FLOW_ONLY"] } },
  }),
  from("goldstack/goldstack", "workspaces/templates/packages/user-management/infra/aws/identity-providers.tf").accepted(
    "google",
    {
      identityProviders: {
        google_provider: {
          type: "Google",
          authorizeScopes: ["email"],
          clientId: "your client_id",
          clientSecret: { fromVariable: "google_client_secret" },
          attributeMapping: { email: "email", username: "sub" },
        },
      },
    },
  ),
  from("aehrc/snap2snomed", "terraform/modules/api/cognito-idps.tf").accepted(
    "AEHRC",
    {
      name: "snap2snomed",
      autoVerifiedAttributes: ["email"],
      identityProviders: {
        AEHRC: {
          type: "OIDC",
          attributesRequestMethod: "GET",
          oidcIssuer: "https://auth.ontoserver.csiro.au/auth/realms/aehrc",
          authorizeScopes: ["profile", "openid"],
          clientId: "${var.aehrc_client_id}",
          clientSecret: { fromVariable: "aehrc_client_secret" },
          attributeMapping: {
            email: "email",
            email_verified: "email_verified",
            given_name: "given_name",
            family_name: "family_name",
            username: "sub",
          },
        },
      },
    },
    { region: "ap-southeast-2" },
  ),
  from("bjsscloud/terraform-aws-common-fate", "cognito_user_group_web_administrators.tf").accepted("administrators", {
    name: "common-fate",
    domain: { prefix: "common-fate-web" },
    groups: {
      web_administrators: { name: "common_fate_administrators", description: "Administrators", precedence: 0 },
    },
  }),
  from("aws-samples/dcv-web-portal", "terraform/modules/authentication/groups.tf").accepted("admin", {
    name: "dcv-portal-dev",
    domain: { prefix: "dcv-portal-dev-auth" },
    groups: { admin: { description: "Administrators", precedence: 1 } },
  }),
  from("Groodian/CNAE-IAM-Backup", "cognito.tf").accepted("cnae", {
    name: "cnae-user-pool",
    clients: {
      client: {
        kind: "custom",
        name: "cnae-user-pool-client",
        explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      },
    },
  }),
];
