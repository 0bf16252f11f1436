import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CommandFailed, run } from "../../../tools/terraform/run";
import { withScratch } from "../../../tools/terraform/scratch";
import { survivors, until } from "../../e2e/harness/processes";

const node = (script: string, options: Partial<Parameters<typeof run>[2]> = {}) =>
  run(process.execPath, ["-e", script], { env: process.env, ...options });

test("a command's output is captured", async () => {
  const result = await node("console.log('out'); console.error('err')");
  expect(result).toEqual({ code: 0, stdout: "out\n", stderr: "err\n" });
});

test("an expected exit code is no failure", async () => {
  expect(await node("process.exitCode = 2", { expect: [0, 2] })).toMatchObject({ code: 2 });
});

test("a failure shows the command, its exit code and its output", async () => {
  const failure: CommandFailed = await node("console.error('no such pool'); process.exitCode = 3").catch((e) => e);
  expect(failure).toMatchObject({ name: "CommandFailed", code: 3, stderr: "no such pool\n" });
  expect(failure.message).toContain("process.exitCode = 3` failed: exit code 3\nno such pool");
});

test("a missing program is a failure", async () => {
  await expect(run("no-such-program", ["version"], { env: {} })).rejects.toThrow(
    /^`no-such-program version` failed: .*ENOENT/,
  );
});

test("a command is stopped by its signal and by its timeout", async () => {
  const controller = new AbortController();
  const forever = "setInterval(() => {}, 1000)";
  const running = node(forever, { signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toThrow("failed: stopped");
  await expect(node(forever, { signal: controller.signal })).rejects.toThrow("not started");
  await expect(node(forever, { timeout: 50 })).rejects.toThrow("timed out after 50 ms");
});

// Windows has no process groups.
const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a command that is stopped ends with what it has started", () =>
  withScratch(async (scratch) => {
    const controller = new AbortController();
    const file = join(scratch, "pid");
    // It does not mind an interruption, as a provider of Terraform's does not.
    const stubborn = `process.on("SIGINT", () => {}); setInterval(() => {}, 1000);
      require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid));`;
    const running = node(
      `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(stubborn)}]);`,
      { signal: controller.signal },
    );
    const failure = running.catch((error: CommandFailed) => error.message);
    await until("the child's id", () => existsSync(file) && readFileSync(file, "utf8") !== "", failure);
    controller.abort();
    expect(await failure).toContain("failed: stopped");
    expect(await survivors([{ pid: Number(readFileSync(file, "utf8")), command: "stubborn" }])).toEqual([]);
  }),
);
