/** What commands have from tools/cli.ts, seen from outside: each a process. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

// A process on a busy machine.
jest.setTimeout(60_000);

const scratch = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let commands = 0;

/** A command `one [word]` that does this. */
function start(act: string, ...args: string[]) {
  const file = join(scratch, `${commands++}.ts`);
  const from = (path: string) => JSON.stringify(join(ROOT, path));
  writeFileSync(
    file,
    `import { command, interruption, main, oneOf } from ${from("tools/cli")};
import { Refusal } from ${from("tools/refusal")};
main(command("one", "Does it.").argument("[word]", "a word", oneOf({ yes: 1, no: 0 })), async (_, word) => { ${act} });`,
  );
  const child = spawn(process.execPath, ["--require", "tsx/cjs", file, ...args], { cwd: ROOT });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (chunk) => {
      said[stream] += chunk;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => ({ code: code ?? signal, ...said }));
  return { child, ended };
}

test("a command's return value is the exit code", async () => {
  const { ended } = start("console.log(word); return 3;", "yes");
  expect(await ended).toEqual({ code: 3, stdout: "1\n", stderr: "" });
});

test("the error for a wrong call suggests the right one", async () => {
  const { ended } = start("return 0;", "yess");
  expect(await ended).toMatchObject({
    code: 64,
    stdout: "",
    stderr: expect.stringContaining('Expected one of yes, no (did you mean "yes"?).'),
  });
});

test.each([
  ["throw new Refusal('Deploy it first.');", 1, "Deploy it first.\n"],
  ["throw new Refusal('There is no such client.', 64);", 64, "There is no such client.\n"],
  ["require('node:fs').readFileSync('nowhere.json');", 1, "ENOENT: no such file or directory, open 'nowhere.json'\n"],
])("a refusal is printed without a stack trace: %s", async (act, code, stderr) => {
  expect(await start(act).ended).toEqual({ code, stdout: "", stderr });
});

test("a bug is printed with its stack trace", async () => {
  const { code, stderr } = await start("return (undefined as any).length;").ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/TypeError: .*\n +at /);
});

// Windows ends a process at these signals without asking it.
const onUnix = process.platform === "win32" ? test.skip : test;

onUnix.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s lets a command come to an end, once", async (signal) => {
  const act = `
    const signal = interruption();
    const idle = setInterval(() => {}, 1000);
    console.log("ready");
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    console.log("cleaned up");
    clearInterval(idle);
    throw new Error("stopped");`;
  const { child, ended } = start(act);
  await once(child.stdout, "data");
  // As the terminal and npm both do at Ctrl-C.
  child.kill(signal);
  child.kill(signal);
  const code = 128 + constants.signals[signal];
  expect(await ended).toEqual({ code, stdout: "ready\ncleaned up\n", stderr: "interrupted\n" });
});

onUnix("who asks a second time does not wait", async () => {
  const { child, ended } = start(`
    interruption();
    setInterval(() => {}, 1000);
    console.log("ready");
    await new Promise(() => {});
    return 0;`);
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(child.exitCode).toBeNull();
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 143 });
});
