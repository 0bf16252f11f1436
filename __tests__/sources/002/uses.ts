import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { CognitoUserPool } from "../../../lib/cognito-user-pool";
import { synthesised } from "../../terraform-json";
import { errors, outputs, resources, stack } from "../emitted";
import { elsewhere, type Items } from "../items";
import { HOSTED, PRODUCTION, QUICK_START } from "./examples";

const CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";
const API_GATEWAY = elsewhere(
  "authorizers/http-api-jwt.test.ts",
  "source 002: GET /users for those who signed in to web-spa",
);

const USERS = {
  username_attributes: ["email"],
  username_configuration: { case_sensitive: false },
  auto_verified_attributes: ["email"],
};

const CODE_FLOW = {
  allowed_oauth_flows_user_pool_client: true,
  allowed_oauth_flows: ["code"],
  allowed_oauth_scopes: ["email", "openid", "profile"],
  explicit_auth_flows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
  supported_identity_providers: ["COGNITO"],
  enable_token_revocation: true,
  prevent_user_existence_errors: "ENABLED",
};

/** Functions that are made beside the pool, with the role that runs them. */
const hooked = () =>
  synthesised((scope) => {
    const role = new IamRole(scope, "hooks", { assumeRolePolicy: "{}" });
    const code = { role: role.arn, runtime: "nodejs22.x", handler: "index.handler", filename: "hook.zip" };
    const hook = (functionName: string) => new LambdaFunction(scope, functionName, { functionName, ...code }).arn;
    new CognitoUserPool(scope, "pool", {
      name: "users",
      lambdaConfig: {
        preSignUp: hook("pre_sign_up"),
        postConfirmation: hook("post_confirmation"),
        preTokenGeneration: hook("pre_token"),
      },
    });
  }).resource;

/** Examples, outputs and what stands beside a pool. */
export const USES: Items = {
  62: [
    "quick start",
    () => {
      const { aws_cognito_user_pool, aws_cognito_user_pool_client } = stack(QUICK_START).resource;
      expect(aws_cognito_user_pool.pool).toMatchObject({ name: "my-auth", ...USERS });
      const client = aws_cognito_user_pool_client["pool_web-app"];
      expect(client).toMatchObject({
        name: "web-app",
        explicit_auth_flows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
        allowed_oauth_flows_user_pool_client: false,
      });
      expect(client).not.toHaveProperty("generate_secret");
    },
  ],
  63: [
    "e-mail sign-in with hosted pages",
    () => {
      const { aws_cognito_user_pool, aws_cognito_user_pool_client, aws_cognito_user_pool_domain } =
        stack(HOSTED).resource;
      expect(aws_cognito_user_pool.pool).toMatchObject({
        name: "webapp-auth",
        ...USERS,
        password_policy: {
          minimum_length: 10,
          require_lowercase: true,
          require_uppercase: true,
          require_numbers: true,
          require_symbols: false,
          temporary_password_validity_days: 7,
          password_history_size: 0,
        },
        account_recovery_setting: { recovery_mechanism: [{ name: "verified_email", priority: 1 }] },
      });
      expect(aws_cognito_user_pool_client["pool_web-app"]).toMatchObject({
        ...CODE_FLOW,
        callback_urls: ["https://staging.example.com/callback"],
        logout_urls: ["https://staging.example.com/logout"],
      });
      expect(aws_cognito_user_pool_domain.pool_domain.domain).toBe("acme-staging-auth");
    },
  ],
  64: [
    "production with MFA and two clients, and with the resource server that the source forgot",
    () => {
      const made = stack(PRODUCTION).resource;
      expect(made.aws_cognito_user_pool.pool).toMatchObject({
        name: "prod-auth",
        ...USERS,
        password_policy: {
          minimum_length: 12,
          require_lowercase: true,
          require_uppercase: true,
          require_numbers: true,
          require_symbols: true,
          temporary_password_validity_days: 3,
          password_history_size: 0,
        },
        mfa_configuration: "OPTIONAL",
        software_token_mfa_configuration: { enabled: true },
        account_recovery_setting: { recovery_mechanism: [{ name: "verified_email", priority: 1 }] },
        email_configuration: {
          email_sending_account: "DEVELOPER",
          source_arn: "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com",
          from_email_address: "Acme <noreply@example.com>",
        },
        deletion_protection: "ACTIVE",
      });
      expect(made.aws_cognito_resource_server.pool_api).toMatchObject({
        identifier: "api",
        scope: [
          { scope_name: "read", scope_description: "Read access" },
          { scope_name: "write", scope_description: "Write access" },
        ],
      });
      expect(made.aws_cognito_user_pool_client).toMatchObject({
        "pool_web-spa": {
          ...CODE_FLOW,
          callback_urls: ["https://app.example.com/callback"],
          logout_urls: ["https://app.example.com/logout"],
          access_token_validity: 1,
          id_token_validity: 1,
          refresh_token_validity: 30,
          token_validity_units: [{ access_token: "hours", id_token: "hours", refresh_token: "days" }],
        },
        "pool_api-server": {
          generate_secret: true,
          allowed_oauth_flows_user_pool_client: true,
          allowed_oauth_flows: ["client_credentials"],
          allowed_oauth_scopes: ["api/read", "api/write"],
          access_token_validity: 30,
          token_validity_units: [{ access_token: "minutes", id_token: "hours", refresh_token: "days" }],
          enable_token_revocation: true,
          depends_on: ["aws_cognito_resource_server.pool_api"],
        },
      });
      expect(made.aws_cognito_user_pool_domain.pool_domain.domain).toBe("acme-prod-auth");
      const { resourceServers: _, ...forgotten } = PRODUCTION.userPool;
      expect(errors(forgotten)).toEqual(["scopes-exist"]);
    },
  ],
  65: ["API Gateway lets in who has a token of web-spa", API_GATEWAY],
  66: [
    "environment and organisation are tags, and the environment is the stack's name",
    () => {
      const { provider, terraform } = stack(PRODUCTION);
      expect(provider.aws[0].default_tags).toEqual([{ tags: { Organization: "acme", Environment: "prod" } }]);
      expect(terraform.backend.local.path).toContain("terraform.prod.tfstate");
    },
  ],
  67: [
    "a field takes another resource's output by reference",
    () => {
      const { pool } = hooked().aws_cognito_user_pool;
      expect(pool.lambda_config.pre_sign_up).toBe("${aws_lambda_function.pre_sign_up.arn}");
    },
  ],
  68: [
    "one command deploys one environment",
    elsewhere("e2e/cli.test.ts", "cdktf deploy, without a terminal, creates dev"),
  ],
  69: ["user_pool_id", () => expect(outputs({}).user_pool_id).toBe("${aws_cognito_user_pool.pool.id}")],
  70: ["user_pool_arn", () => expect(outputs({}).user_pool_arn).toBe("${aws_cognito_user_pool.pool.arn}")],
  71: [
    "user_pool_endpoint has no scheme; user_pool_issuer has",
    () =>
      expect(outputs({})).toMatchObject({
        user_pool_endpoint: "${aws_cognito_user_pool.pool.endpoint}",
        user_pool_issuer: "https://${aws_cognito_user_pool.pool.endpoint}",
      }),
  ],
  72: [
    "user_pool_domain is the URL of the hosted pages, empty without a domain",
    () => {
      expect(outputs({}).user_pool_domain).toBe("");
      const host = "${aws_cognito_user_pool_domain.pool_domain.domain}.auth.us-east-1.amazoncognito.com";
      expect(outputs({ domain: { prefix: "acme" } }).user_pool_domain).toBe(`https://${host}`);
    },
  ],
  73: [
    "cloudfront_distribution, a domain name, for a Route 53 alias; empty for a prefix",
    () => {
      expect(outputs({ domain: { prefix: "acme" } }).cloudfront_distribution).toBe("");
      const own = outputs({ domain: { name: "auth.example.com", certificateArn: CERTIFICATE } });
      expect(own).toMatchObject({
        cloudfront_distribution: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution}",
        cloudfront_distribution_zone_id: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution_zone_id}",
      });
      expect(own).not.toHaveProperty("cloudfront_distribution_arn");
    },
  ],
  74: [
    "client_ids by name",
    () =>
      expect(stack(PRODUCTION).output.client_ids.value).toEqual({
        "web-spa": "${aws_cognito_user_pool_client.pool_web-spa.id}",
        "api-server": "${aws_cognito_user_pool_client.pool_api-server.id}",
      }),
  ],
  75: [
    "client_secrets by name, of clients that have one, sensitive; only where asked for",
    () => {
      expect(stack(PRODUCTION).output.client_secrets).toEqual({
        sensitive: true,
        value: { "api-server": "${aws_cognito_user_pool_client.pool_api-server.client_secret}" },
      });
      expect(outputs({ ...PRODUCTION.userPool, clientSecrets: undefined })).not.toHaveProperty("client_secrets");
    },
  ],
  76: [
    "functions as triggers, each with its permission",
    () => {
      const made = hooked();
      expect(made.aws_cognito_user_pool.pool.lambda_config).toMatchObject({
        pre_sign_up: "${aws_lambda_function.pre_sign_up.arn}",
        post_confirmation: "${aws_lambda_function.post_confirmation.arn}",
        pre_token_generation_config: { lambda_arn: "${aws_lambda_function.pre_token.arn}", lambda_version: "V1_0" },
      });
      expect(Object.keys(made.aws_lambda_permission)).toEqual([
        "pool_post_confirmation",
        "pool_pre_sign_up",
        "pool_pre_token_generation",
      ]);
    },
  ],
  77: ["an HTTP API has the issuer and client ids as audiences", API_GATEWAY],
  78: [
    "an ACM certificate in us-east-1, and DNS records in a zone of one's own",
    () => {
      const domain = { name: "auth.example.com", certificateArn: CERTIFICATE, hostedZoneId: "Z0123456789ABCDEFGHIJ" };
      const made = resources({ domain });
      expect(made.aws_cognito_user_pool_domain.pool_domain.certificate_arn).toBe(CERTIFICATE);
      expect(Object.values<{ type: string }>(made.aws_route53_record).map(({ type }) => type)).toEqual(["A", "AAAA"]);
    },
  ],
  79: [
    "the role that runs a function is the function's; the pool needs only the function",
    () => {
      const { aws_lambda_function, aws_cognito_user_pool } = hooked();
      expect(aws_lambda_function.pre_sign_up.role).toBe("${aws_iam_role.hooks.arn}");
      expect(JSON.stringify(aws_cognito_user_pool)).not.toContain("aws_iam_role.hooks");
    },
  ],
};
