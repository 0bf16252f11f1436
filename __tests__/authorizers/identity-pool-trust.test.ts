import { CognitoIdentityPool } from "@cdktf/provider-aws/lib/cognito-identity-pool";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { type IdentityPoolTrust, identityPoolTrustPolicy } from "../../lib/authorizers/identity-pool-trust";
import { beside } from "./pool";

const ID = "eu-central-1:0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";

function statement(trust: Partial<IdentityPoolTrust>) {
  const { Statement } = JSON.parse(identityPoolTrustPolicy({ identityPoolId: ID, region: "eu-central-1", ...trust }));
  expect(Statement).toHaveLength(1);
  return Statement[0];
}

test("a role trusts those who signed in to one identity pool", () => {
  expect(statement({})).toEqual({
    Effect: "Allow",
    Principal: { Federated: "cognito-identity.amazonaws.com" },
    Action: ["sts:AssumeRoleWithWebIdentity"],
    Condition: {
      StringEquals: { "cognito-identity.amazonaws.com:aud": ID },
      "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" },
    },
  });
});

test("a role can trust guests, and sessions that have tags", () => {
  const { Action, Condition } = statement({ people: "unauthenticated", sessionTags: true });
  expect(Action).toEqual(["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]);
  expect(Condition["ForAnyValue:StringLike"]).toEqual({ "cognito-identity.amazonaws.com:amr": "unauthenticated" });
});

test("an identity pool of the same stack is named by reference", () => {
  const resource = beside((stack) => {
    const { id: identityPoolId } = new CognitoIdentityPool(stack, "people", { identityPoolName: "people" });
    const assumeRolePolicy = identityPoolTrustPolicy({ identityPoolId, region: "eu-central-1" });
    new IamRole(stack, "admins", { assumeRolePolicy });
  });
  const [{ Condition }] = JSON.parse(resource.aws_iam_role.admins.assume_role_policy).Statement;
  expect(Object.values(Condition.StringEquals)).toEqual(["${aws_cognito_identity_pool.people.id}"]);
});

test.each([
  ["us-gov-west-1", "cognito-identity-us-gov.amazonaws.com"],
  ["us-gov-east-1", "cognito-identity.us-gov-east-1.amazonaws.com"],
])("GovCloud has principals of its own: %s", (region, principal) => {
  const { Principal, Condition } = statement({ region });
  expect(Principal).toEqual({ Federated: principal });
  expect(Object.values<object>(Condition).flatMap(Object.keys)).toEqual([`${principal}:amr`, `${principal}:aud`]);
});

test.each(["cn-north-1", "eusc-de-east-1", "frankfurt", "${var.region}"])("a region %j is refused", (region) => {
  expect(() => statement({ region })).toThrow(
    `\`region\` is ${JSON.stringify(region)}; it takes the regions of AWS and`,
  );
});
