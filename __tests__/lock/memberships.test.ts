import { Testing } from "cdktf";
import { LOCKS } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { lockOf } from "../../lib/lock/lock-of";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { mergedWithSettings, mergedWithState } from "../../tools/lock/merge";
import type { Json } from "../terraform-json";

const environment = (userPool: Partial<CognitoUserPoolSettings>): Environment => ({
  name: "prod",
  region: "us-east-1",
  accountId: "123456789012",
  backend: { type: "local" },
  protection: "full",
  userPool: { name: "acme", ...userPool },
});

const BEFORE = environment({
  groups: { admins: { name: "admins" }, testers: {} },
  users: { ada: { groups: ["admins", "testers"] }, bob: { groups: ["testers"] } },
});

/** What a synth under "full" says of what is gone from the settings. */
function edited(userPool: Partial<CognitoUserPoolSettings>): Json {
  const after = environment(userPool);
  const app = Testing.app();
  app.node.setContext(LOCKS, new Map([[after.name, lockOf(BEFORE)]]));
  return JSON.parse(Testing.synth(new UserPoolStack(app, after)));
}

test("users are guarded, and what is gone of them is kept with their memberships", () => {
  const { resource, removed } = edited({ groups: BEFORE.userPool.groups, users: { ada: { groups: ["testers"] } } });
  expect(resource.aws_cognito_user.pool_ada.lifecycle.prevent_destroy).toBe(true);
  expect(removed.filter(({ from }: Json) => from.startsWith("aws_cognito_"))).toEqual([
    { from: "aws_cognito_user.pool_bob", lifecycle: { destroy: false } },
    { from: "aws_cognito_user_in_group.pool_bob--testers", lifecycle: { destroy: false } },
  ]);
});

test("a renamed user and a renamed group move their memberships", () => {
  const { moved } = edited({
    groups: { owners: { name: "admins", renamedFrom: "admins" }, testers: {} },
    users: {
      ann: { username: "ada", renamedFrom: "ada", groups: ["owners", "testers"] },
      bob: { groups: ["testers"] },
    },
  });
  expect(moved).toEqual([
    { from: "aws_cognito_user.pool_ada", to: "aws_cognito_user.pool_ann" },
    { from: "aws_cognito_user_group.pool_admins", to: "aws_cognito_user_group.pool_owners" },
    { from: "aws_cognito_user_in_group.pool_ada--admins", to: "aws_cognito_user_in_group.pool_ann--owners" },
    { from: "aws_cognito_user_in_group.pool_ada--testers", to: "aws_cognito_user_in_group.pool_ann--testers" },
  ]);
});

test("whoever is taken out of a group is not kept in it, in the lock neither", () => {
  const after = { ...environment({ groups: BEFORE.userPool.groups, users: { ada: {}, bob: {} } }), keepsRemoved: true };
  const before = lockOf(BEFORE);
  const now = lockOf(after);
  expect(mergedWithSettings(before, after).resources).toEqual(now.resources);
  expect(mergedWithState(before, now, after).kept).toEqual({});
});

test("the user name is locked", () => {
  expect(lockOf(BEFORE).locked).toMatchObject({ "userPool.users.ada.username": "ada" });
});
