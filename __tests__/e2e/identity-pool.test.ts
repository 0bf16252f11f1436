import { AppsyncGraphqlApi } from "@cdktf/provider-aws/lib/appsync-graphql-api";
import { CognitoIdentityPool } from "@cdktf/provider-aws/lib/cognito-identity-pool";
import { CognitoIdentityPoolProviderPrincipalTag } from "@cdktf/provider-aws/lib/cognito-identity-pool-provider-principal-tag";
import { CognitoIdentityPoolRolesAttachment } from "@cdktf/provider-aws/lib/cognito-identity-pool-roles-attachment";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import type { TerraformStack } from "cdktf";
import { appsyncAdditionalAuthentication, appsyncAuthentication } from "../../lib/authorizers/appsync";
import {
  identityPoolPrincipalTags,
  identityPoolProviders,
  identityPoolRolesByGroup,
  identityPoolRolesFromToken,
} from "../../lib/authorizers/identity-pool";
import { identityPoolTrustPolicy } from "../../lib/authorizers/identity-pool-trust";
import type { AddedPool } from "../../lib/resources/added-pool";
import { changes, type Workspace } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { withIdentityPools } from "./harness/identity-pools";
import { testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

/** Signs users in by the API alone. */
const CLIENT = { kind: "native", allowedOauthFlowsUserPoolClient: false } as const;

/** The group's role trusts the identity pool, which needs a client of the pool that has the group: no cycle. */
function addIdentityPool(stack: TerraformStack, pool: AddedPool): void {
  const { id: identityPoolId } = new CognitoIdentityPool(stack, "people", {
    identityPoolName: "people",
    cognitoIdentityProviders: identityPoolProviders(pool, ["shop", "desk"]),
  });
  const assumeRolePolicy = identityPoolTrustPolicy({ identityPoolId, region: REGION, sessionTags: true });
  const [people, staff, admins] = ["people", "staff", "admins"].map(
    (name) => new IamRole(stack, `${name}_role`, { name, assumeRolePolicy }),
  ) as [IamRole, IamRole, IamRole];
  new CognitoIdentityPoolRolesAttachment(stack, "roles", {
    identityPoolId,
    roles: { authenticated: people.arn },
    roleMapping: [
      ...identityPoolRolesFromToken(pool, ["shop"], { ambiguousRoleResolution: "AuthenticatedRole" }),
      ...identityPoolRolesByGroup(
        pool,
        ["desk"],
        [
          { group: "staff", roleArn: staff.arn },
          { group: "admins", roleArn: admins.arn },
        ],
      ),
    ],
  });
  const tags = identityPoolPrincipalTags(pool, { department: "custom:department" });
  new CognitoIdentityPoolProviderPrincipalTag(stack, "tags", { identityPoolId, ...tags });
}

function addApis(stack: TerraformStack, pool: AddedPool): void {
  // moto does not answer them.
  const lifecycle = { ignoreChanges: ["api_type", "introspection_config"] };
  new AppsyncGraphqlApi(stack, "shop", { name: "shop", lifecycle, ...appsyncAuthentication(pool, ["shop", "desk"]) });
  new AppsyncGraphqlApi(stack, "stock", {
    name: "stock",
    lifecycle,
    authenticationType: "AWS_IAM",
    additionalAuthenticationProvider: [appsyncAdditionalAuthentication(pool, ["desk"])],
  });
}

testWithMoto("an identity pool and AppSync APIs take the tokens of chosen clients, and the second plan is empty", () =>
  withMoto((endpoints, moto) =>
    withIdentityPools(moto, async (identityPools, told) => {
      const json = await poolJson(
        {
          schema: [{ name: "department", attributeDataType: "String" }],
          clients: { shop: CLIENT, desk: CLIENT },
          groups: { admins: { roleArn: "${aws_iam_role.admins_role.arn}" } },
        },
        {
          extend: (stack, pool) => {
            addIdentityPool(stack, pool);
            addApis(stack, pool);
          },
        },
      );
      await withDeployment(
        json,
        async ({ workspace, emulator }) => {
          await workspace.apply();
          const second = await workspace.plan();
          expect([changes(second), second.empty]).toEqual([[], true]);

          const { user_pool_id: poolId, user_pool_endpoint: endpoint, client_ids: ids } = await workspace.output();
          const { shop, desk } = ids as Record<string, string>;
          const values = await stateOf(workspace);
          const { id: IdentityPoolId } = values("aws_cognito_identity_pool.people");
          const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
          const rule = (Value: string) => {
            return { Claim: "cognito:groups", MatchType: "Contains", Value, RoleARN: role(Value) };
          };
          expect(told.get("SetIdentityPoolRoles")).toEqual({
            IdentityPoolId,
            Roles: { authenticated: role("people") },
            RoleMappings: {
              [`${endpoint}:${shop}`]: { Type: "Token", AmbiguousRoleResolution: "AuthenticatedRole" },
              [`${endpoint}:${desk}`]: {
                Type: "Rules",
                AmbiguousRoleResolution: "Deny",
                RulesConfiguration: { Rules: [rule("staff"), rule("admins")] },
              },
            },
          });
          expect(told.get("SetPrincipalTagAttributeMap")).toEqual({
            IdentityPoolId,
            IdentityProviderName: endpoint,
            PrincipalTags: { department: "custom:department" },
          });
          expect(values("aws_cognito_identity_pool.people").cognito_identity_providers).toEqual(
            expect.arrayContaining(
              [shop, desk].map((id) => ({ client_id: id, provider_name: endpoint, server_side_token_check: true })),
            ),
          );
          expect(values("aws_cognito_user_group.pool_admins")).toMatchObject({ role_arn: role("admins") });
          const { assume_role_policy: trust } = values("aws_iam_role.admins_role");
          expect(JSON.parse(trust as string).Statement[0].Condition).toEqual({
            StringEquals: { "cognito-identity.amazonaws.com:aud": IdentityPoolId },
            "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" },
          });
          expect(values("aws_appsync_graphql_api.shop").user_pool_config).toMatchObject([
            { user_pool_id: poolId, aws_region: REGION, app_id_client_regex: `^(${desk}|${shop})$` },
          ]);
          expect(values("aws_appsync_graphql_api.stock").additional_authentication_provider).toMatchObject([
            { user_pool_config: [{ user_pool_id: poolId, app_id_client_regex: `^(${desk})$` }] },
          ]);
          expect(emulator.unserved()).toEqual([]);
        },
        { ...endpoints, AWS_ENDPOINT_URL_COGNITO_IDENTITY: identityPools },
      );
    }),
  ),
);

/** What state has of a resource. */
async function stateOf(workspace: Workspace): Promise<(address: string) => Readonly<Record<string, unknown>>> {
  const { stdout } = await workspace.terraform(["show", "-json"]);
  const { resources } = JSON.parse(stdout).values.root_module as {
    resources: { address: string; values: Record<string, unknown> }[];
  };
  return (address) => resources.find((one) => one.address === address)?.values ?? {};
}
