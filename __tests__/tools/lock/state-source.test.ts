import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { stateOfFile, stateOfTerraform } from "../../../tools/lock";

const root = mkdtempSync(join(tmpdir(), "lock-state-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A program in the place of Terraform, and the environment in which it is found. */
function terraform(name: string, script: string) {
  const file = join(root, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: process.env.PATH, TERRAFORM_BINARY_NAME: file };
}

describe("the state of an environment", () => {
  beforeAll(() => {
    mkdirSync(join(root, "cdktf.out/stacks/prod"), { recursive: true });
    writeFileSync(join(root, "cdktf.out/stacks/prod/cdk.tf.json"), "{}");
  });

  test("is what Terraform shows in the folder of its stack", async () => {
    const env = terraform("shows", 'echo "$(basename "$PWD"): $*"');
    expect(await stateOfTerraform(root, "prod", env)).toBe("prod: show -json -no-color\n");
  });

  test.each([
    ["is not synthesised", "staging", () => terraform("any", "true"), /^staging is not synthesized here\./],
    [
      "is not initialised",
      "prod",
      () => terraform("init", "echo 'run terraform init' >&2; exit 1"),
      /not initialized here/,
    ],
    [
      "has no Terraform",
      "prod",
      () => ({ PATH: root, TERRAFORM_BINARY_NAME: "no-terraform" }),
      /no-terraform is not on the PATH/,
    ],
    ["cannot be read", "prod", () => terraform("fails", "echo 'no credentials' >&2; exit 1"), /no credentials/],
  ])("that %s is refused, with the reason", async (_, name, env, message) => {
    await expect(stateOfTerraform(root, name, env())).rejects.toThrow(message);
  });

  test("can come from a file or from standard input", async () => {
    writeFileSync(join(root, "state.json"), "{}");
    expect(await stateOfFile(join(root, "state.json"), Readable.from([]))).toBe("{}");
    expect(await stateOfFile("-", Readable.from(["{", "}"]))).toBe("{}");
    const utf16 = Buffer.from('\uFEFF{"a":1}', "utf16le");
    writeFileSync(join(root, "powershell.json"), utf16);
    expect(await stateOfFile(join(root, "powershell.json"), Readable.from([]))).toBe('{"a":1}');
    expect(await stateOfFile("-", Readable.from([utf16]))).toBe('{"a":1}');
    await expect(stateOfFile(join(root, "none.json"), Readable.from([]))).rejects.toThrow(
      /--from .*none\.json cannot be read/,
    );
  });
});
