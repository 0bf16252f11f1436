import { addGroups } from "../../../lib/resources/groups/resource";
import type { Group } from "../../../lib/resources/groups/settings";
import { withResources } from "../with-resources";

/** The emitted group `admins`. */
const group = (stated: Group) =>
  withResources((context) => addGroups(context, { groups: { admins: stated } })).resource.aws_cognito_user_group
    .pool_admins;

const POOL = { user_pool_id: "${aws_cognito_user_pool.pool.id}" };

test("a group with only a name states the lowest precedence, so that removing it never means the highest", () => {
  expect(group({})).toEqual({
    ...POOL,
    name: "admins",
    description: "",
    precedence: 2147483647,
    lifecycle: { ignore_changes: ["role_arn"] },
  });
});

test("a group with every setting ignores nothing", () => {
  const roleArn = "arn:aws:iam::123456789012:role/admins";
  expect(group({ name: "Admins", description: "Run it all", precedence: 1, roleArn })).toEqual({
    ...POOL,
    name: "Admins",
    description: "Run it all",
    precedence: 1,
    role_arn: roleArn,
  });
});

test("what an adopted group does not state stays as it is", () => {
  expect(group({ adopted: true })).toEqual({
    ...POOL,
    name: "admins",
    lifecycle: { ignore_changes: ["description", "precedence", "role_arn"] },
  });
  expect(group({ adopted: true, description: "", precedence: 0 })).toMatchObject({
    description: "",
    precedence: 0,
    lifecycle: { ignore_changes: ["role_arn"] },
  });
});

test("a group is imported to the address of its record key", () => {
  const { import: blocks } = withResources((context) =>
    addGroups(context, { groups: { admins: { name: "Admins", adopted: true, importId: "us-east-1_abc/Admins" } } }),
  );
  expect(blocks).toEqual([{ id: "us-east-1_abc/Admins", to: "aws_cognito_user_group.pool_admins" }]);
});
