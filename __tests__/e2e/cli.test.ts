import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { prepareStack, withScratch } from "../../tools/terraform";
import { tools, withEmulator } from "./harness";
import { cdktf, copyProject, node } from "./harness/project";

const MAIN = ["scripts/start.cjs"];
const SANDBOX = join("cdktf.out", "stacks", "sandbox");

test("cdktf deploy creates an environment without a terminal, and cdktf diff then shows no change", () =>
  inCopy(async (project, scratch) => {
    await node(project, MAIN, process.env);
    const folder = join(project, SANDBOX);
    const json = await readFile(join(folder, "cdk.tf.json"), "utf8");
    await withEmulator(json, async (emulator) => {
      // Synthesis, which deploy and diff do again, writes cdk.tf.json only: the override stays.
      const env = await prepareStack(await tools(), { folder, json, endpoint: emulator.url, scratch });
      // The lock of deploy would ask the registry for every platform's provider.
      const deployed = await cdktf(project, ["deploy", "sandbox", "--auto-approve", "--skip-provider-lock"], env);
      expect(plain(deployed.stdout)).toMatch(/Apply complete! Resources: [1-9]\d* added, 0 changed, 0 destroyed\./);
      expect(emulator.calls.map(({ operation }) => operation)).toContain("CreateUserPool");
      expect(await readFile(join(folder, "cdk.tf.json"), "utf8")).toBe(json);

      const diff = await cdktf(project, ["diff", "sandbox", "--skip-provider-lock"], env);
      expect(plain(diff.stdout)).toContain("No changes. Your infrastructure matches the configuration.");
    });
  }));

test("synth writes the same bytes in every folder and with either command, without Terraform or credentials", () =>
  withScratch(async (scratch) => {
    const [one, other] = [join(scratch, "one"), join(scratch, "some", "other folder")];
    await Promise.all([copyProject(one), copyProject(other)]);
    const bare = await bareEnvironment(scratch);
    await cdktf(one, ["synth"], bare);
    await node(other, MAIN, bare);

    const texts = await synthesised(one);
    expect(Object.keys(texts)).toContain("sandbox");
    expect(await synthesised(other)).toEqual(texts);
  }));

test("cdktf synth deletes the folder of a removed environment, and keeps the files that Terraform left in it", () =>
  inCopy(async (project, scratch) => {
    const left = join(project, "cdktf.out", "stacks", "old");
    await mkdir(left, { recursive: true });
    await writeFile(join(left, "cdk.tf.json"), "{}");
    await writeFile(join(left, "errored.tfstate"), "the only record");
    const { stdout } = await cdktf(project, ["synth"], await bareEnvironment(scratch));
    expect(plain(stdout)).toContain("errored.tfstate moved to");
    expect(await readdir(join(project, "cdktf.out", "stacks"))).not.toContain("old");
    const kept = join(project, "cdktf.out", "removed", "old", "errored.tfstate");
    expect(await readFile(kept, "utf8")).toBe("the only record");
  }));

function inCopy(use: (project: string, scratch: string) => Promise<void>): Promise<void> {
  return withScratch(async (scratch) => {
    const project = join(scratch, "project");
    await copyProject(project);
    await use(project, scratch);
  });
}

/** The text of every stack that was written, by its name. */
async function synthesised(project: string): Promise<Record<string, string>> {
  const folder = join(project, "cdktf.out", "stacks");
  const texts = (await readdir(folder)).map(async (stack) => {
    return [stack, await readFile(join(folder, stack, "cdk.tf.json"), "utf8")] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** A PATH with Node alone (and what Windows cannot do without), and no variable of AWS's or Terraform's. */
async function bareEnvironment(scratch: string): Promise<Record<string, string | undefined>> {
  const { SystemRoot, TEMP } = process.env;
  if (SystemRoot)
    return { SystemRoot, TEMP, PATH: [dirname(process.execPath), join(SystemRoot, "System32")].join(";") };
  const bin = join(scratch, "bin");
  await mkdir(bin);
  await symlink(process.execPath, join(bin, "node"));
  return { PATH: bin, HOME: scratch };
}

/** What was printed, without colours. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  return text.replaceAll(/\u001b\[[0-9;]*m/g, "");
}
