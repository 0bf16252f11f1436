/** Users and memberships by the real provider: what Terraform changes of them, and what it leaves to the users. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../lib/app";
import type { Environment } from "../../lib/environment";
import { lockOf } from "../../lib/lock/lock-of";
import { lockText } from "../../lib/lock/text";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { call, type Emulator } from "../../tools/emulator";
import { deployedIn, knownOf, mergedWithState } from "../../tools/lock";
import { guard } from "../../tools/plan/guard";
import { readPlan } from "../../tools/plan/read";
import { changes, type Workspace } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { REGION } from "./pool";

const POOL: Partial<CognitoUserPoolSettings> = {
  usernameAttributes: ["email"],
  schema: [{ name: "tenant", attributeDataType: "String" }],
  groups: { admins: {}, testers: {} },
};
const ADA = {
  attributes: { email: "ada@acme.com", email_verified: "true", "custom:tenant": "acme" },
  groups: ["admins", "testers"],
};
const BOB = { username: "bob@acme.com", attributes: { email_verified: "false" }, groups: ["testers"] };

function environment(
  users: CognitoUserPoolSettings["users"],
  protection: Environment["protection"] = "none",
): Environment {
  const backend = { type: "local" } as const;
  const place = { name: "e2e", region: REGION, accountId: "123456789012", backend, protection };
  return { ...place, userPool: { name: "acme", ...POOL, users } };
}

/** The Terraform JSON of an environment that is deployed as `before` says. */
function json(now: Environment, before?: Environment): string {
  const folder = mkdtempSync(join(tmpdir(), "users-e2e-"));
  try {
    if (before !== undefined) writeFileSync(join(folder, "e2e.lock.json"), lockText(lockOf(before)));
    const outdir = join(folder, "out");
    const { app, findings } = build(
      { environments: [now] },
      (...[app, each]: ConstructorParameters<typeof UserPoolStack>) => new UserPoolStack(app, each),
      { outdir, locks: folder },
    );
    if (app === undefined) throw new Error(findings.map(({ path, message }) => `${path} ${message}`).join("\n"));
    app.synth();
    return readFileSync(join(outdir, "stacks/e2e/cdk.tf.json"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the guard finds in the next plan. */
async function guarded(workspace: Workspace): Promise<string[]> {
  await workspace.terraform(["plan", "-out=plan.tfplan"]);
  const { stdout } = await workspace.terraform(["show", "-json", "plan.tfplan"]);
  return guard(readPlan(stdout, "plan")).findings.map(({ watch, level, address }) => `${level} ${watch} ${address}`);
}

async function secondPlan(workspace: Workspace): Promise<readonly string[]> {
  const plan = await workspace.plan();
  return plan.empty ? [] : changes(plan);
}

function asked(emulator: Emulator, UserPoolId: string) {
  const ask = <Answer>(operation: string, input: object = {}) =>
    call<Answer & Record<string, unknown>>(emulator.url, operation, { UserPoolId, ...input }, REGION);
  return {
    ask,
    attributes: async (Username: string) => {
      const found = await ask<{ UserAttributes: { Name: string; Value: string }[] }>("AdminGetUser", { Username });
      const { sub: _, ...rest } = Object.fromEntries(found.UserAttributes.map(({ Name, Value }) => [Name, Value]));
      return rest;
    },
    groups: async (Username: string) => {
      const { Groups } = await ask<{ Groups: { GroupName: string }[] }>("AdminListGroupsForUser", { Username });
      return Groups.map(({ GroupName }) => GroupName);
    },
  };
}

test("users and memberships are made, edited and removed, and what users and administrators change stays", async () => {
  await withDeployment(json(environment({ ada: ADA, bob: BOB })), async ({ workspace, emulator }) => {
    await workspace.apply();
    expect(await secondPlan(workspace)).toEqual([]);
    const { ask, attributes, groups } = asked(emulator, (await workspace.output()).user_pool_id as string);
    const ada = { Username: "ada@acme.com" };
    expect([await attributes(ada.Username), await groups(ada.Username)]).toEqual([ADA.attributes, ADA.groups]);
    const state = (await workspace.terraform(["show", "-json"])).stdout;
    expect(state).not.toMatch(/"(temporary_)?password":"[^"]/);

    // Ada gives her name, and somebody disables the account.
    await ask("AdminUpdateUserAttributes", { ...ada, UserAttributes: [{ Name: "name", Value: "Ada" }] });
    await ask("AdminDisableUser", ada);
    expect(await secondPlan(workspace)).toEqual([]);
    expect((await ask("AdminGetUser", ada)).Enabled).toBe(false);

    // One edit: another tenant, one group less, and the account enabled again.
    const moved = { ...ADA, attributes: { ...ADA.attributes, "custom:tenant": "other" }, groups: ["admins"] };
    await workspace.write(json(environment({ ada: { ...moved, enabled: true }, bob: BOB })));
    expect(changes(await workspace.plan()).toSorted()).toEqual([
      "delete aws_cognito_user_in_group.pool_ada--testers",
      "update aws_cognito_user.pool_ada",
    ]);
    expect((await guarded(workspace)).toSorted()).toEqual([
      "note changed-outside aws_cognito_user.pool_ada",
      "note keep-memberships aws_cognito_user_in_group.pool_ada--testers",
    ]);
    await workspace.apply();
    expect(await secondPlan(workspace)).toEqual([]);
    expect([await attributes(ada.Username), await groups(ada.Username)]).toEqual([
      { ...moved.attributes, name: "Ada" },
      ["admins"],
    ]);
    expect((await ask("AdminGetUser", ada)).Enabled).toBe(true);

    // Another user name is another account.
    const renamed = { ...moved, attributes: { ...moved.attributes, email: "Ada@acme.com" } };
    await workspace.write(json(environment({ ada: renamed, bob: BOB })));
    expect(await guarded(workspace)).toContain("block keep-users aws_cognito_user.pool_ada");

    // Removed, and nothing protects it.
    await workspace.write(json(environment({ ada: moved })));
    expect(changes(await workspace.plan()).toSorted()).toEqual([
      "delete aws_cognito_user.pool_bob",
      "delete aws_cognito_user_in_group.pool_bob--testers",
    ]);
    await workspace.apply();
    await expect(ask("AdminGetUser", { Username: BOB.username })).rejects.toThrow("User does not exist.");
    expect(emulator.unserved()).toEqual([]);
  });
});

test('under "full" an account is neither deleted nor replaced, and a removed one is kept with its memberships', async () => {
  const before = environment({ ada: ADA, bob: BOB }, "full");
  await withDeployment(json(before, before), async ({ workspace, emulator }) => {
    await workspace.apply();
    const { stdout } = await workspace.terraform(["show", "-json"]);
    const lock = mergedWithState(undefined, knownOf(deployedIn(stdout)), { ...before, keepsRemoved: true });
    expect([lock.locked, lock.resources]).toEqual([lockOf(before).locked, lockOf(before).resources]);

    // The lock refuses another user name before Terraform does.
    const other = environment({ ada: ADA, bob: { ...BOB, username: "robert@acme.com" } }, "full");
    expect(() => json(other, before)).toThrow(/userPool\.users\.bob\.username was deployed as "bob@acme\.com"/);
    await workspace.write(json(other));
    await expect(workspace.plan()).rejects.toThrow("prevent_destroy");

    const { ask, groups } = asked(emulator, (await workspace.output()).user_pool_id as string);
    await workspace.write(json(environment({ ada: { ...ADA, groups: ["testers"] } }, "full"), before));
    expect(changes(await workspace.plan()).toSorted()).toEqual([
      "delete aws_cognito_user_in_group.pool_ada--admins",
      "forget aws_cognito_user.pool_bob",
      "forget aws_cognito_user_in_group.pool_bob--testers",
    ]);
    await workspace.apply();
    expect(await secondPlan(workspace)).toEqual([]);
    expect([await groups("ada@acme.com"), await groups("bob@acme.com")]).toEqual([["testers"], ["testers"]]);

    // It comes back by its import id, and nothing is sent.
    const { user_pool_id: id } = await workspace.output();
    const again = { ...BOB, importId: `${id}/bob@acme.com` };
    await workspace.write(json(environment({ ada: { ...ADA, groups: ["testers"] }, bob: again }, "full")));
    const plan = await workspace.plan();
    expect(changes(plan)).toEqual(["create aws_cognito_user_in_group.pool_bob--testers"]);
    expect(plan.text).toContain("1 to import, 1 to add, 0 to change, 0 to destroy");
    await workspace.apply();
    expect(await secondPlan(workspace)).toEqual([]);

    // Somebody deletes the account in the console.
    await ask("AdminDeleteUser", { Username: "bob@acme.com" });
    expect(await guarded(workspace)).toContain("block deleted-outside aws_cognito_user.pool_bob");
    expect(emulator.unserved()).toEqual([]);
  });
});
