import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import { LOCKS } from "../lib/checks/check";
import type { Environment } from "../lib/environment";
import type { Lock } from "../lib/lock/lock";
import { lockOf } from "../lib/lock/lock-of";
import { lockText } from "../lib/lock/text";
import { readLocks } from "../lib/lock-files";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { copyApp, runApp } from "./app";
import { live } from "./fixtures/stacks/live";
import type { Json } from "./terraform-json";

const project = mkdtempSync(join(tmpdir(), "locks-"));
afterAll(() => rmSync(project, { recursive: true }));

const PROD: Environment = { ...live, name: "prod" };

/** A folder with lock files. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(project, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe("the lock files beside the environments", () => {
  test("are read for each environment; an environment without one is known to have none", () => {
    const folder = folderWith("read", { "prod.lock.json": lockText(lockOf(PROD)) });
    const { locks, findings } = readLocks([PROD, live], folder);
    expect(findings).toEqual([]);
    expect(locks).toEqual(
      new Map<string, Lock | "missing">([
        ["prod", lockOf(PROD)],
        ["live", "missing"],
      ]),
    );
    expect(readLocks([live], join(project, "nowhere")).locks.get("live")).toBe("missing");
  });

  test("that cannot be read are errors that name the place", () => {
    const folder = folderWith("broken", { "prod.lock.json": `${lockText(lockOf(PROD))}}` });
    const { locks, findings } = readLocks([PROD], folder);
    expect(locks.has("prod")).toBe(false);
    expect(findings).toMatchObject([
      {
        rule: "lock-file-is-valid",
        severity: "error",
        environment: "prod",
        path: expect.stringMatching(/prod\.lock\.json$/),
      },
    ]);
  });

  test("of a removed environment are reported, with what to do", () => {
    const folder = folderWith("removed", { "prod.lock.json": lockText(lockOf(PROD)) });
    expect(readLocks([{ ...live, accountId: "999999999999" }], folder).findings).toMatchObject([
      {
        rule: "review-removed-environments",
        severity: "warning",
        fix: expect.stringMatching(/^if you renamed it, rename this file with it.* cdktf destroy prod/),
      },
    ]);
  });

  test("of a renamed environment are errors, since nothing would compare it with what it deployed", () => {
    const folder = folderWith("renamed", { "prod.lock.json": lockText(lockOf(PROD)) });
    expect(readLocks([{ ...PROD, name: "production" }], folder).findings).toMatchObject([
      {
        rule: "renamed-environments-keep-their-lock",
        severity: "error",
        environment: "production",
        fix: expect.stringMatching(/git mv \S+prod\.lock\.json \S+production\.lock\.json/),
      },
    ]);
  });
});

test("only a resource whose replacement was accepted loses its guard", () => {
  const before = { ...PROD, userPool: { ...PROD.userPool, groups: { admins: {}, support: {} } } };
  const after = { ...PROD, userPool: { ...PROD.userPool, groups: { admins: { name: "root" }, support: {} } } };
  const accepted = [{ path: "userPool.groups.admins.name", from: "admins", to: "root", reason: "empty" }];
  const app = Testing.app();
  app.node.setContext(LOCKS, new Map([["prod", { ...lockOf(before), accepted }]]));
  const { resource }: Json = JSON.parse(Testing.synth(new UserPoolStack(app, after)));
  const { pool_admins, pool_support } = resource.aws_cognito_user_group;
  expect([pool_admins.lifecycle.prevent_destroy, pool_support.lifecycle.prevent_destroy]).toEqual([undefined, true]);
  expect(resource.aws_cognito_user_pool.pool.lifecycle.prevent_destroy).toBe(true);
});

// A process on a busy machine.
jest.setTimeout(60_000);

test("stop the app at an edit that would lose users, and keep what is removed in AWS", async () => {
  const folder = copyApp(join(project, "app"));
  writeFileSync(join(folder, "stacks/live.lock.json"), lockText(lockOf(live)));
  const stack = join(folder, "stacks/live.ts");
  const text = readFileSync(stack, "utf8");
  const waiver = /\n {2}waivers: .*\n/;

  writeFileSync(stack, text.replace(waiver, "\n").replace('usernameAttributes: ["email"]', "usernameAttributes: []"));
  const refused = await runApp(folder);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toContain('live: userPool.usernameAttributes = []\n    was deployed as ["email"]');

  writeFileSync(stack, text.replace(waiver, "\n").replace(/\n {6}support: .*\n/, "\n"));
  const kept = await runApp(folder);
  expect(kept).toMatchObject({ code: 0, stderr: "" });
  expect(kept.stdout.match(/review-removed-entries/g)).toHaveLength(1);
  const written: Json = JSON.parse(readFileSync(join(folder, "cdktf.out/stacks/live/cdk.tf.json"), "utf8"));
  expect(written.removed).toContainEqual({
    from: "aws_cognito_user_group.pool_support",
    lifecycle: { destroy: false },
  });
});
