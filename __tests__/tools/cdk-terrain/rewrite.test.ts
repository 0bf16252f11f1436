import { differences } from "../../../tools/cdk-terrain/differences";
import { rewriteImports } from "../../../tools/cdk-terrain/rewrite";

test.each([
  ['import { App } from "cdktf";', 'import { App } from "cdktn";'],
  ['import traces = require("cdktf/lib/tokens");', 'import traces = require("cdktn/lib/tokens");'],
  ['const { Token } = await import("cdktf");', 'const { Token } = await import("cdktn");'],
  ['export { A } from "@cdktf/provider-aws/lib/a";', 'export { A } from "@cdktn/provider-aws/lib/a";'],
  ['import { Construct } from "constructs";', 'import { Construct } from "constructs";'],
  ['import cli from "cdktf-cli";', 'import cli from "cdktf-cli";'],
  ['const folder = "cdktf.out";', 'const folder = "cdktf.out";'],
])("%s becomes %s", (before, after) => {
  expect(rewriteImports(before)).toBe(after);
});

test("a difference is reported by its path, and versions of provider and library are ignored", () => {
  const stack = (version: string, name: string) => ({
    "//": { metadata: { version } },
    terraform: { required_providers: { aws: { version } } },
    resource: { aws_cognito_user_pool: { pool: { name, alias_attributes: [name] } } },
  });
  expect(differences(stack("1", "a"), stack("2", "a"))).toEqual([]);
  expect(differences(stack("1", "a"), stack("1", "b"))).toEqual([
    "resource.aws_cognito_user_pool.pool.name",
    "resource.aws_cognito_user_pool.pool.alias_attributes.0",
  ]);
  expect(differences({ output: {} }, {})).toEqual(["output"]);
});
