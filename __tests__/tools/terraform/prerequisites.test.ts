import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prerequisites } from "../../../tools/terraform/prerequisites";
import { withScratch } from "../../../tools/terraform/scratch";

/** What is missing where `terraform` is this script. */
function missing(script: string, env: Record<string, string> = {}): Promise<string> {
  return withScratch(async (scratch) => {
    const program = join(scratch, "terraform");
    await writeFile(program, `#!/bin/sh\n${script}\n`);
    await chmod(program, 0o755);
    const found = await prerequisites({ ...env, PATH: scratch });
    return found.ok ? "nothing" : found.reason;
  });
}

// Windows knows no scripts with a first line like theirs.
const onUnix = process.platform === "win32" ? test.skip : test;

const OLD = `echo '{"terraform_version":"1.0.0"}'`;

onUnix.each(["TF_CLI_ARGS", "TF_CLI_ARGS_version"])("%s does not hide Terraform", async (name) => {
  const script = `[ -z "$${name}" ] || { echo "flag provided but not defined" >&2; exit 1; }; ${OLD}`;
  expect(await missing(script, { [name]: "-no-color" })).toBe("Terraform 1.0.0 is too old, 1.7.0 or newer is needed");
});

onUnix("a Terraform that fails says why itself", async () => {
  expect(await missing("echo 'wrong architecture' >&2; exit 3")).toBe(
    "`terraform version -json` failed: exit code 3\nwrong architecture",
  );
});

test("a missing Terraform is reported", () =>
  withScratch(async (scratch) => {
    await mkdir(join(scratch, "bin"));
    const found = await prerequisites({ PATH: join(scratch, "bin") });
    expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(/^Terraform is not on the PATH/) });
  }));
