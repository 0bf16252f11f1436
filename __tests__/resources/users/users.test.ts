import { addGroups } from "../../../lib/resources/groups/resource";
import { addTriggerPermissions } from "../../../lib/resources/trigger-permissions/resource";
import { addUsers } from "../../../lib/resources/users/resource";
import { toTerraform, type User } from "../../../lib/resources/users/settings";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { HERE, withResources } from "../with-resources";

const emitted = (settings: Partial<CognitoUserPoolSettings>) =>
  withResources((context) => {
    const groups = addGroups(context, settings);
    const permissions = [...addTriggerPermissions(context, settings).values()];
    addUsers(context, settings, { groups, permissions });
  }, HERE);

const user = (stated: User, pool: Partial<CognitoUserPoolSettings> = {}) => toTerraform("ada", stated, pool);

const NOTHING = {
  attributes: undefined,
  clientMetadata: undefined,
  desiredDeliveryMediums: undefined,
  enabled: undefined,
  forceAliasCreation: undefined,
  messageAction: undefined,
  password: undefined,
  temporaryPassword: undefined,
  validationData: undefined,
};

test("a user of nothing but its key has that for a name", () => {
  expect(user({})).toEqual({ ...NOTHING, username: "ada" });
});

test("what is stated is emitted, custom attributes by the name that the provider reads", () => {
  const stated: User = {
    username: "Ada",
    attributes: { "custom:tenant": "acme", email: "ada@acme.com" },
    desiredDeliveryMediums: ["SMS", "EMAIL"],
    enabled: false,
    clientMetadata: { from: "terraform" },
  };
  expect(user(stated)).toEqual({
    ...NOTHING,
    username: "Ada",
    attributes: { email: "ada@acme.com", tenant: "acme" },
    desiredDeliveryMediums: ["EMAIL", "SMS"],
    enabled: false,
    clientMetadata: { from: "terraform" },
  });
});

test("where users sign in by address or number, it is the user name, and the user name is it", () => {
  const byAddress = { usernameAttributes: ["email"] } as const;
  const ada = { username: "ada@acme.com", attributes: { email: "ada@acme.com" }, desiredDeliveryMediums: ["EMAIL"] };
  expect(user({ attributes: { email: "ada@acme.com" } }, byAddress)).toMatchObject(ada);
  expect(user({ username: "ada@acme.com" }, byAddress)).toMatchObject(ada);
  expect(user({ username: "+15555550100" }, { usernameAttributes: ["email", "phone_number"] })).toMatchObject({
    attributes: { phone_number: "+15555550100" },
    desiredDeliveryMediums: ["SMS"],
  });
});

test("who gets no invitation needs no way for it", () => {
  const stated: User = { attributes: { email: "ada@acme.com" }, messageAction: "SUPPRESS" };
  expect(user(stated)).toMatchObject({ messageAction: "SUPPRESS", desiredDeliveryMediums: undefined });
});

test("users and memberships come after their groups and the permissions of triggers, and what users change stays", () => {
  const { resource } = emitted({
    lambdaConfig: { preSignUp: "arn:aws:lambda:eu-central-1:123456789012:function:check" },
    schema: [{ name: "tenant", attributeDataType: "String" }],
    groups: { admins: { name: "Admins" } },
    users: { ada: { attributes: { email: "ada@acme.com" }, groups: ["admins"] } },
  });
  const { lifecycle, ...ada } = resource.aws_cognito_user.pool_ada;
  expect(ada).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    username: "ada",
    attributes: { email: "ada@acme.com" },
    desired_delivery_mediums: ["EMAIL"],
    depends_on: ["aws_lambda_permission.pool_pre_sign_up"],
  });
  const ignored = lifecycle.ignore_changes;
  expect(ignored).toEqual(
    expect.arrayContaining(['attributes["email_verified"]', 'attributes["tenant"]', "message_action", "enabled"]),
  );
  expect(ignored).not.toContain('attributes["email"]');
  expect(resource.aws_cognito_user_in_group["pool_ada--admins"]).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    group_name: "${aws_cognito_user_group.pool_admins.name}",
    username: "${aws_cognito_user.pool_ada.username}",
  });
});

test("of an adopted pool that does not state its schema, no attribute is changed any more", () => {
  const { resource } = emitted({ adopted: true, users: { ada: { attributes: { name: "Ada" }, enabled: true } } });
  expect(resource.aws_cognito_user.pool_ada.lifecycle).toEqual({
    ignore_changes: ["attributes", "desired_delivery_mediums", "message_action"],
  });
});

test("an account that exists is imported", () => {
  const { import: blocks } = emitted({ users: { ada: { importId: "us-east-1_abc/ada" } } });
  expect(blocks).toEqual([{ id: "us-east-1_abc/ada", to: "aws_cognito_user.pool_ada" }]);
});
