import { readdirSync } from "node:fs";
import { constants } from "node:os";
import { withScratch } from "../../tools/terraform";
import "./harness";
import { descendants, start, survivors, until } from "./harness/processes";

const LOCAL = ["--require", "tsx/cjs", "scripts/local.ts", "dev"];
const E2E = ["--require", "tsx/cjs", "scripts/e2e.ts", "--required", "workspace.test"];

// Windows knows neither these signals nor `ps`.
const onUnix = process.platform === "win32" ? test.skip : test;

interface Interrupted {
  readonly file?: string;
  readonly args: readonly string[];
  /** How far Terraform is when it is interrupted. */
  readonly stage: "terraform init" | "terraform apply";
  readonly interrupt: (pid: number) => void | Promise<void>;
}

/** Interrupts a command, and tells how it ended and what is left of it. */
function interrupted({ file = process.execPath, args, stage, interrupt }: Interrupted) {
  return withScratch(async (TMPDIR) => {
    const { child, pid, said, ended } = start(file, args, { ...process.env, TMPDIR });
    try {
      await until(stage, () => running(child, stage) && (stage === "terraform init" || isLocked(TMPDIR)), ended);
      const started = descendants(child);
      expect(started.some(({ command }) => command.startsWith(stage))).toBe(true);
      await interrupt(pid);
      const code = await ended;
      // The compiler's cache is meant to stay.
      const folders = readdirSync(TMPDIR).filter((name) => !/^(tsx|jest|node-compile-cache)/.test(name));
      return { code, folders, survivors: await survivors(started), said };
    } finally {
      child.kill("SIGKILL");
    }
  });
}

function running(child: Parameters<typeof descendants>[0], stage: string): boolean {
  return descendants(child).some(({ command }) => command.startsWith(stage));
}

/** Whether Terraform holds the lock of a state below this folder. */
function isLocked(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some((name) =>
    name.endsWith(".terraform.tfstate.lock.info"),
  );
}

const nothingLeft = (signal: NodeJS.Signals) => ({
  code: 128 + constants.signals[signal],
  folders: [],
  survivors: [],
});

onUnix.each([
  ["SIGINT", "terraform init"],
  ["SIGTERM", "terraform apply"],
  ["SIGHUP", "terraform apply"],
] as const)("npm run local leaves nothing behind after %s during %s", async (signal, stage) => {
  const result = await interrupted({ args: LOCAL, stage, interrupt: (pid) => void process.kill(pid, signal) });
  expect(result).toMatchObject(nothingLeft(signal));
  expect(result.said.stderr).toMatch(/\ninterrupted\n$/);
});

onUnix("npm run local leaves nothing behind after Ctrl-C, which reaches npm and all that it runs", async () => {
  const result = await interrupted({
    file: "npm",
    args: ["run", "-s", "local", "--", "dev"],
    stage: "terraform apply",
    interrupt: (pid) => void process.kill(-pid, "SIGINT"),
  });
  expect(result).toMatchObject({ folders: [], survivors: [] });
});

onUnix("npm run local leaves nothing behind when it is asked to end a second time", async () => {
  const result = await interrupted({
    args: LOCAL,
    stage: "terraform apply",
    interrupt: async (pid) => {
      process.kill(pid, "SIGTERM");
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      try {
        process.kill(pid, "SIGTERM");
      } catch {
        // It has ended by now.
      }
    },
  });
  expect(result).toMatchObject(nothingLeft("SIGTERM"));
});

onUnix.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "the end-to-end run leaves nothing behind after %s",
  async (signal) => {
    const interrupt = (pid: number) => void process.kill(pid, signal);
    const result = await interrupted({ args: E2E, stage: "terraform apply", interrupt });
    expect(result).toMatchObject(nothingLeft(signal));
  },
);
