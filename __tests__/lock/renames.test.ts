import { Testing } from "cdktf";
import type { Environment } from "../../lib/environment";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import type { Json } from "../terraform-json";

function synthesised(userPool: Partial<CognitoUserPoolSettings>): Json {
  const environment: Environment = {
    name: "prod",
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "local" },
    protection: "full",
    userPool: { name: "acme", ...userPool },
  };
  return JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), environment), true));
}

test("a renamed client moves, with its style and its risk configuration; the copy of its secret is there under both keys", () => {
  const { moved, resource } = synthesised({
    domain: { prefix: "acme-login", managedLoginVersion: 2 },
    userPoolTier: "PLUS",
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
    clientSecrets: { toSecretsManager: "acme" },
    clients: {
      webshop: {
        kind: "web",
        renamedFrom: "web",
        callbackUrls: ["https://acme.com/in"],
        riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ["192.0.2.0/24"] } },
      },
      other: { kind: "spa", callbackUrls: ["https://acme.com/spa"] },
    },
  });
  const from = (type: string) => ({ from: `${type}.pool_web`, to: `${type}.pool_webshop` });
  expect(moved).toEqual([
    from("aws_cognito_managed_login_branding"),
    from("aws_cognito_risk_configuration"),
    from("aws_cognito_user_pool_client"),
  ]);
  const copies: [string, { secret_string: string }][] = Object.entries(resource.aws_secretsmanager_secret_version);
  expect(
    copies.map(([address, { secret_string }]) => [address, /user_pool_client\.\w+/g.exec(secret_string)?.[0]]),
  ).toEqual([
    ["pool_web", "user_pool_client.pool_webshop"],
    ["pool_webshop", "user_pool_client.pool_webshop"],
  ]);
});

test("a renamed group, provider and resource server move, and so does a provider's marker", () => {
  const { moved } = synthesised({
    groups: { administrators: { renamedFrom: "admins", name: "admins" } },
    resourceServers: { orders: { renamedFrom: "api", identifier: "api", scopes: { read: "Read" } } },
    identityProviders: {
      Apple: {
        type: "SignInWithApple",
        renamedFrom: "apple",
        clientId: "com.acme",
        teamId: "ABCDE12345",
        keyId: "ABCDE12345",
        privateKey: { fromSecretsManager: "apple" },
        authorizeScopes: ["email"],
      },
    },
  });
  expect(moved).toEqual([
    { from: "aws_cognito_identity_provider.pool_apple", to: "aws_cognito_identity_provider.pool_Apple" },
    { from: "aws_cognito_resource_server.pool_api", to: "aws_cognito_resource_server.pool_orders" },
    { from: "aws_cognito_user_group.pool_admins", to: "aws_cognito_user_group.pool_administrators" },
    { from: "terraform_data.pool_apple_private_key", to: "terraform_data.pool_Apple_private_key" },
  ]);
});

test("nothing moves without a rename", () => {
  expect(synthesised({ groups: { admins: {} } })).not.toHaveProperty("moved");
});
