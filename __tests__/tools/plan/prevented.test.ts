import { prevented, preventedIn } from "../../../tools/plan/prevented";
import { reports } from "../../../tools/plan/report";

const SAID = (address: string) => `
╷
│ Error: Instance cannot be destroyed
│
│   on cdk.tf.json line 257, in resource.aws_cognito_user_pool_domain:
│  257:       "pool_domain": {
│
│ Resource ${address} has
│ lifecycle.prevent_destroy set, but the plan calls for this resource to be
│ destroyed. To avoid this error and continue with the plan, either disable
│ lifecycle.prevent_destroy or reduce the scope of the plan using the -target
│ option.
╵
`;

test("the resources that Terraform refuses to destroy are found in its output", () => {
  const keyed = 'module.a["b c"].aws_cognito_user_pool_client.x["my\n│ app"]';
  expect(preventedIn(SAID("aws_cognito_user_pool.pool") + SAID(keyed))).toEqual([
    "aws_cognito_user_pool.pool",
    'module.a["b c"].aws_cognito_user_pool_client.x["my app"]',
  ]);
});

test("other failures are not affected", () => {
  expect(preventedIn("Error: Resource a.b has no such argument")).toEqual([]);
});

test("the plan is blocked, even if allowed", () => {
  const verdict = prevented(["aws_cognito_user_pool.pool"], ["aws_cognito_user_pool.pool"]);
  const text = reports.text(verdict);
  expect(verdict.exitCode).toBe(3);
  expect(text).toMatch(/^Blocked: 1 finding\./);
  expect(text).not.toContain("To allow it");
  expect(text).toContain("UNUSED   --allow aws_cognito_user_pool.pool lifts nothing");
});

test("the report says how to replace a resource that cannot be destroyed", () => {
  const { phases } = prevented([
    'module.a["aws_x.y"].aws_cognito_user_pool_domain.pool_domain',
    "aws_cognito_user_pool.pool",
  ]);
  expect(phases.map((phase) => phase.map(({ what }) => what.slice(0, 40)))).toEqual(
    [
      ["add the new domain beside the old one, if it is"],
      ["add the redirect URI of the new domain at every"],
      ["remove the old domain, and allow it; or keep"],
    ].map((texts) => texts.map((text) => text.slice(0, 40))),
  );
});
