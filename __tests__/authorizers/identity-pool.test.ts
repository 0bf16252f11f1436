import { CognitoIdentityPool } from "@cdktf/provider-aws/lib/cognito-identity-pool";
import { CognitoIdentityPoolProviderPrincipalTag } from "@cdktf/provider-aws/lib/cognito-identity-pool-provider-principal-tag";
import { CognitoIdentityPoolRolesAttachment } from "@cdktf/provider-aws/lib/cognito-identity-pool-roles-attachment";
import {
  identityPoolPrincipalTags,
  identityPoolProviders,
  identityPoolRolesByGroup,
  identityPoolRolesFromToken,
} from "../../lib/authorizers/identity-pool";
import { beside } from "./pool";

const endpoint = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbC";
const clients = new Map([
  ["web", { id: "1h57" }],
  ["mobile", { id: "2k68" }],
]);
const pool = { endpoint, clients };

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

test("an identity pool gives users the role of their group, and their claims as tags", () => {
  const resource = beside((stack, pool) => {
    const { id: identityPoolId } = new CognitoIdentityPool(stack, "people", {
      identityPoolName: "people",
      cognitoIdentityProviders: identityPoolProviders(pool, ["web-spa"]),
    });
    new CognitoIdentityPoolRolesAttachment(stack, "roles", {
      identityPoolId,
      roles: { authenticated: role("people") },
      roleMapping: [
        ...identityPoolRolesFromToken(pool, ["web-spa"]),
        ...identityPoolRolesByGroup(pool, ["intranet"], [{ group: "admins", roleArn: role("admins") }], {
          ambiguousRoleResolution: "AuthenticatedRole",
        }),
      ],
    });
    const tags = identityPoolPrincipalTags(pool, { department: "custom:department" });
    new CognitoIdentityPoolProviderPrincipalTag(stack, "tags", { identityPoolId, ...tags });
  });
  const provider = "${aws_cognito_user_pool.pool.endpoint}";
  const identityPoolId = "${aws_cognito_identity_pool.people.id}";
  expect(resource.aws_cognito_identity_pool.people.cognito_identity_providers).toEqual([
    {
      client_id: "${aws_cognito_user_pool_client.pool_web-spa.id}",
      provider_name: provider,
      server_side_token_check: true,
    },
  ]);
  expect(resource.aws_cognito_identity_pool_roles_attachment.roles.role_mapping).toEqual([
    {
      identity_provider: `${provider}:\${aws_cognito_user_pool_client.pool_web-spa.id}`,
      type: "Token",
      ambiguous_role_resolution: "Deny",
    },
    {
      identity_provider: `${provider}:\${aws_cognito_user_pool_client.pool_intranet.id}`,
      type: "Rules",
      ambiguous_role_resolution: "AuthenticatedRole",
      mapping_rule: [{ claim: "cognito:groups", match_type: "Contains", value: "admins", role_arn: role("admins") }],
    },
  ]);
  expect(resource.aws_cognito_identity_pool_provider_principal_tag.tags).toEqual({
    identity_pool_id: identityPoolId,
    identity_provider_name: provider,
    use_defaults: false,
    principal_tags: { department: "custom:department" },
  });
});

test("each client is a provider with its own mapping, in any order", () => {
  expect(identityPoolProviders(pool, ["web", "mobile", "web"], { serverSideTokenCheck: false })).toEqual([
    { clientId: "2k68", providerName: endpoint, serverSideTokenCheck: false },
    { clientId: "1h57", providerName: endpoint, serverSideTokenCheck: false },
  ]);
  const keys = identityPoolRolesFromToken(pool, ["web", "mobile"]).map(({ identityProvider }) => identityProvider);
  expect(keys).toEqual([`${endpoint}:2k68`, `${endpoint}:1h57`]);
});

test("rules keep their order, since the first match decides", () => {
  const rules = ["staff", "admins", "2"].map((group) => ({ group, roleArn: role(group) }));
  const [mapping] = identityPoolRolesByGroup(pool, ["web"], rules);
  expect(mapping?.mappingRule.map(({ value, roleArn }) => [value, roleArn])).toEqual([
    ["staff", role("staff")],
    ["admins", role("admins")],
    ["2", role("2")],
  ]);
});

test("tags without claims are those of AWS's default mappings", () => {
  expect(identityPoolPrincipalTags(pool)).toEqual({
    identityProviderName: endpoint,
    useDefaults: false,
    principalTags: { client: "aud", username: "sub" },
  });
});

test("rules that AWS would refuse or never evaluate are an error", () => {
  const rules = (count: number) => Array.from({ length: count }, (_, i) => ({ group: `g${i}`, roleArn: role("r") }));
  expect(() => identityPoolRolesByGroup(pool, ["web"], [])).toThrow("takes 1 to 25 rules for a client, not 0.");
  expect(identityPoolRolesByGroup(pool, ["web"], rules(25))).toHaveLength(1);
  expect(() => identityPoolRolesByGroup(pool, ["web"], rules(26))).toThrow("1 to 25 rules for a client, not 26.");
  expect(() => identityPoolRolesByGroup(pool, ["web"], [...rules(2), ...rules(1)])).toThrow(
    'The group "g0" has two rules, and the second never applies: remove one.',
  );
});

test("a client that the pool does not have is an error", () => {
  const message = 'The pool has no client "moble" (did you mean "mobile"?); it has: web, mobile.';
  expect(() => identityPoolProviders(pool, ["moble"])).toThrow(message);
  expect(() => identityPoolRolesFromToken(pool, ["moble"])).toThrow(message);
  expect(() => identityPoolRolesByGroup(pool, ["moble"], [{ group: "a", roleArn: role("a") }])).toThrow(message);
});
