import { type AuthorizingPool, type ClientNames, clientIds } from "./pool";

type Pool = Pick<AuthorizingPool, "endpoint" | "clients">;

/** A group and the role that its members get. */
export interface GroupRole {
  /** The name of the group, as it is in `cognito:groups`. */
  readonly group: string;
  /** The ARN of the IAM role. */
  readonly roleArn: string;
}

/** What to do where neither rules nor token decide on one role. */
export interface RoleOptions {
  /** No credentials, or those of the identity pool's `authenticated` role. @default Deny */
  readonly ambiguousRoleResolution?: "AuthenticatedRole" | "Deny";
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RulesConfigurationType.html */
const MOST_RULES = 25;

/**
 * The `cognitoIdentityProviders` of an `aws_cognito_identity_pool` that takes ID tokens of these clients. With
 * `serverSideTokenCheck`, AWS gives no credentials to people who were deleted, or signed out everywhere.
 * https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html
 * @param options `serverSideTokenCheck`: true by default
 * @throws Error if the pool has no such client
 */
export function identityPoolProviders(
  pool: Pool,
  clients: ClientNames,
  { serverSideTokenCheck = true }: { readonly serverSideTokenCheck?: boolean } = {},
) {
  return clientIds(pool, clients).map((clientId) => ({ clientId, providerName: pool.endpoint, serverSideTokenCheck }));
}

/**
 * The `roleMapping` of an `aws_cognito_identity_pool_roles_attachment` where people get the role of their group: that in
 * `cognito:preferred_role`, or the only one in `cognito:roles`. The groups need a `roleArn`; their `precedence` decides for
 * members of several.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html
 * @throws Error if the pool has no such client
 */
export function identityPoolRolesFromToken(pool: Pool, clients: ClientNames, options: RoleOptions = {}) {
  return mappings(pool, clients, options).map((mapping) => ({ ...mapping, type: "Token" }));
}

/**
 * The `roleMapping` of an `aws_cognito_identity_pool_roles_attachment` where rules say which group has which role, for groups
 * without a `roleArn`. The first rule that applies decides. AWS does not say that `Contains` compares whole names: avoid
 * groups whose name holds that of another (`admins`, `non-admins`), or use `identityPoolRolesFromToken`.
 * https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MappingRule.html
 * @param rules 1 to 25, in the order in which AWS looks at them
 * @throws Error if the pool has no such client, if there are no rules or too many, or if a group has two
 */
export function identityPoolRolesByGroup(
  pool: Pool,
  clients: ClientNames,
  rules: readonly GroupRole[],
  options: RoleOptions = {},
) {
  checkRules(rules);
  const mappingRule = rules.map(({ group, roleArn }) => {
    return { claim: "cognito:groups", matchType: "Contains", value: group, roleArn };
  });
  return mappings(pool, clients, options).map((mapping) => ({ ...mapping, type: "Rules", mappingRule }));
}

/** What AWS's console calls default mappings. */
const DEFAULT_CLAIMS = { client: "aud", username: "sub" };

/**
 * What an `aws_cognito_identity_pool_provider_principal_tag` needs to make claims of the ID token tags of the session, which
 * IAM policies read as `aws:PrincipalTag/<tag>`; `identityPoolId` is the caller's. It holds for all clients of the pool. The
 * trust policy of the roles has to allow `sts:TagSession`: `identityPoolTrustPolicy({ sessionTags: true, … })`.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/attributes-for-access-control.html
 * @param claims the claim of each tag, such as `{ department: "custom:department" }`. @default the tags `client` and `username`
 *   with the client id and the user's `sub`, stated as such: what AWS reads back of its own defaults is not documented
 */
export function identityPoolPrincipalTags(
  pool: Pick<AuthorizingPool, "endpoint">,
  claims: Readonly<Record<string, string>> = DEFAULT_CLAIMS,
) {
  return { identityProviderName: pool.endpoint, useDefaults: false, principalTags: { ...claims } };
}

/** AWS knows a pool here by its endpoint and one of its clients. */
function mappings(pool: Pool, clients: ClientNames, { ambiguousRoleResolution = "Deny" }: RoleOptions) {
  return clientIds(pool, clients).map((id) => ({
    identityProvider: `${pool.endpoint}:${id}`,
    ambiguousRoleResolution,
  }));
}

function checkRules(rules: readonly GroupRole[]): void {
  if (rules.length === 0 || rules.length > MOST_RULES) {
    throw new Error(`An identity pool takes 1 to ${MOST_RULES} rules for a client, not ${rules.length}.`);
  }
  const groups = rules.map(({ group }) => group);
  const twice = groups.find((group, i) => groups.indexOf(group) < i);
  if (twice !== undefined) {
    throw new Error(`The group ${JSON.stringify(twice)} has two rules, and the second never applies: remove one.`);
  }
}
