import { errorsIn, stackOf } from "./emitted";
import { environment, LOGIN_PAGES, PRODUCTION, QUICK_START } from "./environments";

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

test("a quick start is a pool with one client, which has neither a secret nor login pages", () => {
  const { resource } = stackOf(QUICK_START);
  expect(Object.keys(resource)).toEqual(["aws_cognito_user_pool", "aws_cognito_user_pool_client"]);
  expect(resource.aws_cognito_user_pool.pool).toMatchObject({
    name: "my-auth",
    ...USERS,
    deletion_protection: "INACTIVE",
  });
  const client = resource.aws_cognito_user_pool_client["pool_web-app"];
  expect(client).toMatchObject({
    name: "web-app",
    explicit_auth_flows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
    allowed_oauth_flows_user_pool_client: false,
  });
  expect(client).not.toHaveProperty("generate_secret");
});

test("login pages are a domain, and a client with the code flow", () => {
  const { resource } = stackOf(LOGIN_PAGES);
  expect(resource.aws_cognito_user_pool.pool).toMatchObject({
    ...USERS,
    password_policy: { minimum_length: 10, require_lowercase: true, require_symbols: false },
    account_recovery_setting: { recovery_mechanism: [{ name: "verified_email", priority: 1 }] },
  });
  expect(resource.aws_cognito_user_pool_client["pool_web-app"]).toMatchObject({
    ...CODE_FLOW,
    callback_urls: ["https://staging.example.com/callback"],
    logout_urls: ["https://staging.example.com/logout"],
  });
  expect(resource.aws_cognito_user_pool_domain.pool_domain.domain).toBe("acme-staging-auth");
});

describe("production", () => {
  const { resource, output, provider, terraform } = stackOf(PRODUCTION);

  test("has a protected pool with MFA and email from SES", () => {
    expect(resource.aws_cognito_user_pool.pool).toMatchObject({
      ...USERS,
      password_policy: { minimum_length: 12, require_symbols: true, temporary_password_validity_days: 3 },
      mfa_configuration: "OPTIONAL",
      software_token_mfa_configuration: { enabled: true },
      email_configuration: {
        email_sending_account: "DEVELOPER",
        source_arn: "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com",
        from_email_address: "Acme <noreply@example.com>",
      },
      deletion_protection: "ACTIVE",
    });
  });

  test("has a client for users and one for a machine, which depends on the scopes of its API", () => {
    expect(resource.aws_cognito_resource_server.pool_api).toMatchObject({
      identifier: "api",
      scope: [
        { scope_name: "read", scope_description: "Read access" },
        { scope_name: "write", scope_description: "Write access" },
      ],
    });
    expect(resource.aws_cognito_user_pool_client).toMatchObject({
      "pool_web-spa": {
        ...CODE_FLOW,
        access_token_validity: 1,
        id_token_validity: 1,
        refresh_token_validity: 30,
        token_validity_units: [{ access_token: "hours", id_token: "hours", refresh_token: "days" }],
      },
      "pool_api-server": {
        generate_secret: true,
        allowed_oauth_flows: ["client_credentials"],
        allowed_oauth_scopes: ["api/read", "api/write"],
        access_token_validity: 30,
        token_validity_units: [{ access_token: "minutes", id_token: "hours", refresh_token: "days" }],
        depends_on: ["aws_cognito_resource_server.pool_api"],
      },
    });
  });

  test("does not accept the machine's scopes without its API", () => {
    const { resourceServers: _, ...userPool } = PRODUCTION.userPool;
    expect(errorsIn(environment(userPool))).toEqual(["scopes-exist", "scopes-exist"]);
  });

  test("outputs ids and secrets by client, the secrets sensitive", () => {
    expect(output.client_ids.value).toEqual({
      "web-spa": "${aws_cognito_user_pool_client.pool_web-spa.id}",
      "api-server": "${aws_cognito_user_pool_client.pool_api-server.id}",
    });
    expect(output.client_secrets).toEqual({
      sensitive: true,
      value: { "api-server": "${aws_cognito_user_pool_client.pool_api-server.client_secret}" },
    });
    expect(output.user_pool_domain.value).toBe(
      "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.us-east-1.amazoncognito.com",
    );
  });

  test("tags everything, and has its own state", () => {
    expect(provider.aws[0].default_tags).toEqual([{ tags: { Organization: "acme", Environment: "prod" } }]);
    expect(terraform.backend.local.path).toContain("terraform.prod.tfstate");
  });
});

test.each([QUICK_START, LOGIN_PAGES, PRODUCTION])("$userPool.name has no error", (example) => {
  expect(errorsIn(example)).toEqual([]);
});
