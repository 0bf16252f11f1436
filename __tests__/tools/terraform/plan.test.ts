import { changes, imports, type ResourceChange } from "../../../tools/terraform/plan";

const change = (name: string, actions: string[], importing?: { id: string }): ResourceChange => ({
  address: `aws_cognito_user_pool.${name}`,
  type: "aws_cognito_user_pool",
  change: { actions, importing },
});

const plan = {
  resource_changes: [
    change("same", ["no-op"]),
    change("new", ["create"]),
    change("replaced", ["delete", "create"]),
    change("adopted", ["no-op"], { id: "eu-central-1_1" }),
    change("adopted_and_changed", ["update"], { id: "eu-central-1_2" }),
  ],
};

test("changes lists each resource with its actions, without no-ops", () => {
  expect(changes(plan)).toEqual([
    "create aws_cognito_user_pool.new",
    "delete+create aws_cognito_user_pool.replaced",
    "update aws_cognito_user_pool.adopted_and_changed",
  ]);
});

test("imports lists what would be imported, changed or not", () => {
  expect(imports(plan)).toEqual(["aws_cognito_user_pool.adopted", "aws_cognito_user_pool.adopted_and_changed"]);
});

test("a plan without resources has neither", () => {
  expect([changes({}), imports({})]).toEqual([[], []]);
});
