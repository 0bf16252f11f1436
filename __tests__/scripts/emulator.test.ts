import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { call } from "../../tools/emulator";

// A process on a busy machine.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "..", "..");
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts the command; `ready` comes with what it printed until it was ready. */
function start(...args: string[]) {
  const node = ["--require", "tsx/cjs", join("scripts", "emulator.ts"), ...args];
  const child = spawn(process.execPath, node, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const closed = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const ready = async () => {
    while (!said.stderr.includes("\n")) await once(child.stderr, "data");
    return said;
  };
  return { child, said, ready, closed };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("serves until %s, then frees the port", async (signal) => {
  const { child, ready, closed } = start("--port", "0");
  const { stdout, stderr } = await ready();
  const url = /^export AWS_ENDPOINT_URL=(http:\/\/127\.0\.0\.1:\d+)$/m.exec(stdout)?.[1] as string;
  expect(stdout.split("\n")).toEqual([
    `export AWS_ENDPOINT_URL=${url}`,
    "export AWS_ACCESS_KEY_ID=emulator",
    "export AWS_SECRET_ACCESS_KEY=emulator",
    "unset AWS_SESSION_TOKEN",
    "unset AWS_PROFILE",
    expect.stringMatching(/^export AWS_REGION=[a-z]+-[a-z]+-\d$/),
    expect.stringMatching(/^export AWS_DEFAULT_REGION=[a-z]+-[a-z]+-\d$/),
    "export AWS_EC2_METADATA_DISABLED=true",
    "",
  ]);
  expect(stderr).toMatch(/^Ready: account \d{12}, http:.*\n$/);
  expect(await call(url, "ListUserPools", { MaxResults: 1 })).toEqual({ UserPools: [] });
  child.kill(signal);
  expect(await closed).toEqual([{ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal], null]);
  await expect(fetch(url)).rejects.toThrow();
  expect(existsSync(join(ROOT, "terraform.tfstate"))).toBe(false);
});

test("--json prints one line of JSON", async () => {
  const { ready } = start("--port", "0", "--json");
  const told = JSON.parse((await ready()).stdout);
  expect(told).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    accountId: expect.stringMatching(/^\d{12}$/),
    region: told.env.AWS_REGION,
    env: expect.objectContaining({ AWS_ENDPOINT_URL: told.url, AWS_PROFILE: "" }),
  });
});

test("a port in use is reported in one line", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { closed, said } = start("--port", String(port));
  expect(await closed).toEqual([1, null]);
  server.close();
  expect(said).toEqual({
    stdout: "",
    stderr: `Port ${port} of 127.0.0.1 cannot be used (EADDRINUSE). Choose another with --port.\n`,
  });
});

test.each(["-1", "65536", "http"])("the port %s is a wrong call", async (port) => {
  const { closed, said } = start(`--port=${port}`);
  expect(await closed).toEqual([64, null]);
  expect(said.stderr).toContain("Expected a number from 0 to 65535.");
});
