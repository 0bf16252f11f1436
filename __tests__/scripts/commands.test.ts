/** What all commands have in common. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { scripts } from "../../package.json";

// A process on a busy machine.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "..", "..");

/** The program of each command that is one of this project. */
const commands = new Map(
  Object.entries(scripts).flatMap(([name, script]): [string, string][] => {
    const program = /^node (?:--require tsx\/cjs|scripts\/start\.cjs) ((?:scripts|bench)\/[\w-]+\.ts)\b/.exec(
      script,
    )?.[1];
    return program === undefined ? [] : [[name, program]];
  }),
);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls every command with each of the options; what comes of it, by `<name> <option>`. */
function callAll(...options: readonly string[]): Promise<ReadonlyMap<string, Ended>> {
  const calls = [...commands].flatMap(([name, program]) => options.map((option) => ({ name, program, option })));
  const json = JSON.stringify(calls.map(({ program, option }) => [join(ROOT, program), option]));
  const node = ["--require", "tsx/cjs", join(__dirname, "call-commands.ts"), json];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, node, { cwd: ROOT }, (error, stdout) => {
      if (error) return reject(error);
      const ended = JSON.parse(stdout);
      resolve(new Map(calls.map(({ name, option }, index) => [`${name} ${option}`, ended[index]])));
    });
  });
}

/** Every file that a command could write to, with the time of its last change. */
function files(): Record<string, number> {
  const folders = ["bench", "lib", "scripts", "stacks", "tools"];
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const paths = [...readdirSync(ROOT).filter((name) => name !== "cdktf.out"), ...inFolders];
  return Object.fromEntries(paths.map((path) => [path, statSync(join(ROOT, path)).mtimeMs]));
}

test("every script is one of the commands", () => {
  const programs = readdirSync(join(ROOT, "scripts")).filter((file) => file.endsWith(".ts"));
  expect([...commands.values()].toSorted()).toEqual(
    ["bench/run.ts", ...programs.map((file) => `scripts/${file}`)].toSorted(),
  );
});

describe("a command", () => {
  let before: object;
  let ended: ReadonlyMap<string, Ended>;
  beforeAll(async () => {
    before = files();
    ended = await callAll("--help", "--hepl");
  });

  test.each([...commands.keys()])("explains itself, and refuses an unknown option: npm run %s", (name) => {
    const help = ended.get(`${name} --help`);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help?.stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- `));
    expect(ended.get(`${name} --hepl`)).toEqual({
      code: 64,
      stdout: "",
      stderr: `error: unknown option '--hepl'\n(Did you mean --help?)\n(npm run ${name} -- --help shows how to call it.)\n`,
    });
  });

  test("writes nothing then", () => {
    expect(files()).toEqual(before);
  });
});

test("a command ends quietly if its output is closed", async () => {
  const child = spawn(process.execPath, ["scripts/start.cjs", "scripts/rules.ts", "--list"], { cwd: ROOT });
  // As `| head -1` does, only sooner.
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(stderr).toBe("");
});
