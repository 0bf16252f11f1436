import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { grant, grantToTrigger } from "../../lib/grants/grant";
import { GRANTS, type Grant } from "../../lib/grants/sets";
import { type Json, synthesised } from "../terraform-json";

const pool = { arn: "arn:aws:cognito-idp:eu-central-1:111111111111:userpool/eu-central-1_AbC" };
const environment = { region: "eu-central-1", accountId: "111111111111" };

test("a policy document for one pool, in sorted JSON", () => {
  expect(grant(pool, "adminSignIn")).toBe(
    '{"Statement":[{"Action":["cognito-idp:AdminInitiateAuth","cognito-idp:AdminRespondToAuthChallenge"],' +
      `"Effect":"Allow","Resource":"${pool.arn}"}],"Version":"2012-10-17"}`,
  );
});

test("several sets are one statement, each action once, in any order", () => {
  const { Statement } = JSON.parse(grant(pool, "readUsers", "manageMemberships"));
  expect(Statement).toEqual([
    {
      Effect: "Allow",
      Action: [
        "cognito-idp:AdminAddUserToGroup",
        "cognito-idp:AdminGetUser",
        "cognito-idp:AdminListGroupsForUser",
        "cognito-idp:AdminRemoveUserFromGroup",
        "cognito-idp:ListUsers",
        "cognito-idp:ListUsersInGroup",
      ],
      Resource: pool.arn,
    },
  ]);
  expect(grant(pool, "manageMemberships", "readUsers", "readUsers")).toBe(
    grant(pool, "readUsers", "manageMemberships"),
  );
});

test("all sets together are a policy of the smallest size that IAM allows, that of a user's inline policies", () => {
  const all = Object.keys(GRANTS) as [Grant, ...Grant[]];
  const arn = "arn:aws-us-gov:cognito-idp:us-gov-west-1:111111111111:userpool/us-gov-west-1_AbCdEfGhI";
  expect(grant({ arn }, ...all).length).toBeLessThan(2048);
});

test("a pool that is managed elsewhere is named by what Terraform reads of it", () => {
  const { resource, data } = synthesised((stack) => {
    const elsewhere = CognitoUserPool.fromUserPoolId(stack, "customers", "us-gov-west-1_AbC");
    new IamRolePolicy(stack, "support", { role: "support", policy: grant(elsewhere, "readUsers") });
  });
  expect(data.aws_cognito_user_pool.customers.user_pool_id).toBe("us-gov-west-1_AbC");
  const [statement] = JSON.parse(resource.aws_iam_role_policy.support.policy).Statement;
  expect(statement.Resource).toBe("${data.aws_cognito_user_pool.customers.arn}");
});

test("a role of the same stack names the pool by reference", () => {
  const { resource } = synthesised((stack) => {
    const accounts = new CognitoUserPool(stack, "pool", { name: "prod-auth" });
    new IamRolePolicy(stack, "support", { role: "support", policy: grant(accounts, "readUsers") });
  });
  const [statement] = JSON.parse(resource.aws_iam_role_policy.support.policy).Statement;
  expect(statement.Resource).toBe("${aws_cognito_user_pool.pool.arn}");
});

describe("the policy of a trigger", () => {
  /** A function that joins who signs up to a group, and the pool that calls it. */
  function withTrigger(policyFor: (pool: CognitoUserPool) => string, waits: boolean): Json {
    return synthesised((stack) => {
      const role = new IamRole(stack, "join", { name: "join", assumeRolePolicy: "{}" });
      const join = new LambdaFunction(stack, "join_function", { functionName: "join", role: role.arn });
      const accounts = new CognitoUserPool(stack, "pool", {
        name: "prod-auth",
        lambdaConfig: { postConfirmation: join.arn },
      });
      const policy = new IamRolePolicy(stack, "join_policy", { role: role.name, policy: policyFor(accounts) });
      if (waits) join.dependsOn = [policy.fqn];
    }).resource;
  }

  test("can name the pool if the function does not depend on it", () => {
    expect(cycle(withTrigger((accounts) => grant(accounts, "manageMemberships"), false))).toBeUndefined();
  });

  test("is a cycle if it names the pool and the function depends on it", () => {
    expect(cycle(withTrigger((accounts) => grant(accounts, "manageMemberships"), true))).toEqual([
      "aws_cognito_user_pool.pool",
      "aws_lambda_function.join_function",
      "aws_iam_role_policy.join_policy",
      "aws_cognito_user_pool.pool",
    ]);
  });

  test("has no reference if it is for every pool, so that the function can depend on it", () => {
    const resource = withTrigger(() => grantToTrigger(environment, "manageMemberships"), true);
    expect(cycle(resource)).toBeUndefined();
    const { policy } = resource.aws_iam_role_policy.join_policy;
    expect(policy).not.toContain("${");
    expect(JSON.parse(policy).Statement[0].Resource).toBe("arn:aws:cognito-idp:eu-central-1:111111111111:userpool/*");
  });
});

/** The addresses of a cycle, from one resource back to it; `undefined` if Terraform can put the resources in an order. */
function cycle(resource: Json): string[] | undefined {
  const needs = new Map<string, string[]>();
  for (const [type, named] of Object.entries<Json>(resource)) {
    for (const [name, body] of Object.entries<Json>(named)) {
      needs.set(`${type}.${name}`, JSON.stringify(body).match(/\baws_\w+\.\w+/g) ?? []);
    }
  }
  const from = (path: readonly string[]): string[] | undefined => {
    const next = needs.get(path.at(-1) as string) ?? [];
    const back = next.find((address) => address === path[0]);
    if (back !== undefined) return [...path, back];
    return next
      .filter((address) => !path.includes(address))
      .map((address) => from([...path, address]))
      .find((found) => found);
  };
  return [...needs.keys()].map((address) => from([address])).find((found) => found);
}

test.each([
  ["us-gov-west-1", "aws-us-gov"],
  ["cn-north-1", "aws-cn"],
  ["eusc-de-east-1", "aws-eusc"],
])("in %s the ARN is in the partition %s", (region, partition) => {
  const [statement] = JSON.parse(grantToTrigger({ ...environment, region }, "readUsers")).Statement;
  expect(statement.Resource).toBe(`arn:${partition}:cognito-idp:${region}:111111111111:userpool/*`);
});

test.each(["", "frankfurt", "${var.region}"])("a region %j, whose partition is not known, is an error", (region) => {
  expect(() => grantToTrigger({ ...environment, region }, "readUsers")).toThrow(
    `\`region\` is ${JSON.stringify(region)}; the ARN of a pool needs a region such as "eu-central-1".`,
  );
});

test("an unknown set is an error that lists the known ones", () => {
  expect(() => grant(pool, "readUser" as Grant)).toThrow('There is no grant "readUser"; there are: readUsers, manage');
  expect(() => grant(pool, "toString" as Grant)).toThrow('There is no grant "toString"');
});
