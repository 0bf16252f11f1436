/** Plans that Terraform 1.11 and AWS provider 5.100 made against the emulator; parts that the guard does not read are cut. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";
import { reports } from "../../../tools/plan/report";

const FOLDER = join(__dirname, "..", "..", "fixtures", "plans");
const files = readdirSync(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, `${name}.json`), "utf8");
const judge = (name: string, allow: readonly string[] = []) => guard(readPlan(read(name), name), allow);
const found = (name: string) => judge(name).findings.map(({ watch, address }) => `${watch} ${address}`);

const US = 'module.auth["us"]';
const both = (rest: string, watch: string) => ["eu", "us"].map((key) => `${watch} module.auth["${key}"].${rest}`);

test.each([
  ["create", 2, []],
  ["nothing", 0, []],
  ["moved", 2, []],
  ["replace-in-module", 3, [`keep-user-pools ${US}.aws_cognito_user_pool.this[0]`]],
  ["module-gone", 3, [`keep-user-pools ${US}.aws_cognito_user_pool.this[0]`]],
  [
    "for-each-and-count",
    3,
    [
      ...both("aws_cognito_user_group.group[0]", "keep-groups"),
      ...both("aws_cognito_user_group.group[1]", "keep-groups"),
      ...both('aws_cognito_user_pool_client.client["web"]', "keep-clients"),
    ],
  ],
  [
    "import",
    3,
    ["deletion-protection-stays aws_cognito_user_pool.pool", "schema-is-append-only aws_cognito_user_pool.pool"],
  ],
  [
    "cdktf-rename",
    3,
    [
      "keep-clients aws_cognito_user_pool_client.pool_web",
      "keep-domains aws_cognito_user_pool_domain.pool_domain",
      "keep-groups aws_cognito_user_group.pool_admins",
    ],
  ],
  ["replaced-role", 3, ["named-resources-stay aws_iam_role.sms"]],
  ["cdktf-schema", 3, ["schema-is-append-only aws_cognito_user_pool.pool"]],
  ["cdktf-lists", 3, ["lists-are-not-cleared aws_cognito_user_pool_client.pool_web"]],
  ["cdktf-secret", 2, ["provider-secrets-differ aws_cognito_identity_provider.pool_Okta"]],
])("%s", (name, exitCode, findings) => {
  expect(judge(name).exitCode).toBe(exitCode);
  expect(found(name).sort()).toEqual([...findings].sort());
});

test("removed blocks: every resource is forgotten, none is destroyed", () => {
  const { exitCode, counts, findings } = judge("removed");
  expect([exitCode, counts.forget, counts.destroy]).toEqual([2, 10, 0]);
  expect(new Set(findings.map(({ watch }) => watch))).toEqual(new Set(["forgotten-resources"]));
});

test("a key with quotes and spaces can be allowed as it is written", () => {
  const address = 'module.auth["us"].aws_cognito_user_pool_client.client["web"]';
  const { findings } = judge("for-each-and-count", [address]);
  expect(findings.filter(({ allowed }) => allowed).map((one) => one.address)).toEqual([address]);
});

describe.each(Object.entries(reports))("as %s", (_, report) => {
  const place = () => ({ file: "plan.json", line: 1 });

  test.each(files)("%s shows no secret, and is the same each time", (file) => {
    const name = file.replace(".json", "");
    const first = report(judge(name, ["x"]), place);
    const secrets = [...read(name).matchAll(/"client_secret":"([^"]+)"/g)].map(([, secret]) => secret as string);
    expect(secrets.filter((secret) => first.includes(secret))).toEqual([]);
    expect(report(judge(name, ["x"]), place)).toBe(first);
  });
});

test("the recordings contain secrets that could leak", () => {
  expect(files.filter((file) => read(file.replace(".json", "")).includes('"client_secret":"')).length).toBeGreaterThan(
    5,
  );
});

test("a plan of OpenTofu, or with another registry, is judged as one of Terraform", () => {
  for (const file of files) {
    const text = read(file.replace(".json", ""));
    const other = text
      .replaceAll("registry.terraform.io/hashicorp/aws", "registry.opentofu.org/hashicorp/aws")
      .replace(/"terraform_version":\s*"[^"]*"/, '"terraform_version":"1.10.6"');
    expect(other).not.toEqual(text);
    expect(guard(readPlan(other, file))).toEqual(guard(readPlan(text, file)));
  }
});
