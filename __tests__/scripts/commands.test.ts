/** What all commands have in common, each as a process of its own. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { scripts } from "../../package.json";

// A process on a busy machine.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "..", "..");

/** The arguments of Node for each command that is a program of this project. */
const commands = new Map(
  Object.entries(scripts).flatMap(([name, script]): [string, string[]][] => {
    const args = /^node ((?:--require tsx\/cjs|scripts\/start\.cjs) (?:scripts|bench)\/[\w-]+\.ts)\b/.exec(script)?.[1];
    return args === undefined ? [] : [[name, args.split(" ")]];
  }),
);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function call(name: string, ...args: string[]): Promise<Ended> {
  const node = [...(commands.get(name) as string[]), ...args];
  return new Promise((done) => {
    execFile(process.execPath, node, { cwd: ROOT }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
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

test("every script is looked at here", () => {
  const programs = readdirSync(join(ROOT, "scripts")).filter((file) => file.endsWith(".ts"));
  const started = [...commands.values()].map((args) => args.at(-1));
  expect(started.toSorted()).toEqual(["bench/run.ts", ...programs.map((file) => `scripts/${file}`)].toSorted());
});

test.each([...commands.keys()])(
  "npm run %s explains itself, refuses an unknown option, and writes nothing then",
  async (name) => {
    const before = files();
    const [help, mistyped] = await Promise.all([call(name, "--help"), call(name, "--hepl")]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- `));
    expect(mistyped).toEqual({
      code: 64,
      stdout: "",
      stderr: `error: unknown option '--hepl'\n(Did you mean --help?)\n(npm run ${name} -- --help shows how to call it.)\n`,
    });
    expect(files()).toEqual(before);
  },
);

test.each([
  ["rules", "--list"],
  ["rules", "--help"],
])("npm run %s -- %s is quiet when nobody reads on", async (name, option) => {
  const child = spawn(process.execPath, [...(commands.get(name) as string[]), option], { cwd: ROOT });
  // As `| head -1` does, only sooner.
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(said).toBe("");
});
