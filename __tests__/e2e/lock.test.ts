/** What a lock stops, what the same edits do without one, and that deleted code destroys nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../lib/app";
import type { Environment } from "../../lib/environment";
import type { Lock } from "../../lib/lock/lock";
import { lockOf } from "../../lib/lock/lock-of";
import { lockText } from "../../lib/lock/text";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { call, type Emulator } from "../../tools/emulator";
import { deployedIn, knownOf, mergedWithState } from "../../tools/lock";
import { changes, type Workspace } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { REGION } from "./pool";

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:acme";
const scratch = mkdtempSync(join(tmpdir(), "lock-e2e-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const BEFORE: Environment = {
  name: "e2e",
  region: REGION,
  accountId: "123456789012",
  backend: { type: "local" },
  protection: "full",
  userPool: {
    name: "acme",
    usernameAttributes: ["email"],
    schema: [{ name: "tenant", attributeDataType: "String", stringAttributeConstraints: { maxLength: 64 } }],
    lambdaPermissions: false,
    lambdaConfig: { preSignUp: FUNCTION, preTokenGeneration: FUNCTION },
    domain: { prefix: "acme-login" },
    groups: { admins: { description: "May do everything" } },
    resourceServers: { api: { scopes: { read: "Read" } } },
    clients: {
      web: { kind: "web", callbackUrls: ["https://acme.example/in"], defaultRedirectUri: "https://acme.example/in" },
      orders: { kind: "machine", allowedOauthScopes: ["api/read"] },
    },
  },
};

function edited(userPool: Partial<CognitoUserPoolSettings>, context: Partial<Environment> = {}): Environment {
  return { ...BEFORE, ...context, userPool: { ...BEFORE.userPool, ...userPool } };
}

/** The app with one environment: what it writes, and the paths of its errors. */
async function synth(environment: Environment, lock?: Lock): Promise<{ json: string; errors: string[] }> {
  const folder = mkdtempSync(join(scratch, "stacks-"));
  if (lock !== undefined) writeFileSync(join(folder, "e2e.lock.json"), lockText(lock));
  const outdir = join(folder, "out");
  const addStack = (...[app, each]: ConstructorParameters<typeof UserPoolStack>) => new UserPoolStack(app, each);
  const { app, findings } = build({ environments: [environment] }, addStack, { outdir, locks: folder });
  app?.synth();
  const errors = findings.filter(({ severity }) => severity === "error").map(({ path }) => path);
  return { errors, json: app === undefined ? "" : readFileSync(join(outdir, "stacks/e2e/cdk.tf.json"), "utf8") };
}

async function lockOfState(workspace: Workspace, environment: Environment, before?: Lock): Promise<Lock> {
  const { stdout } = await workspace.terraform(["show", "-json"]);
  return mergedWithState(before, knownOf(deployedIn(stdout)), { ...environment, keepsRemoved: true });
}

/** Everything that is in AWS. */
async function live(emulator: Emulator) {
  const { UserPools = [] } = await call(emulator.url, "ListUserPools", { MaxResults: 60 });
  const [{ Id: UserPoolId }] = UserPools as [{ Id: string }];
  const [{ UserPool }, { UserPoolClients }, { Groups }] = [
    await call(emulator.url, "DescribeUserPool", { UserPoolId }),
    await call(emulator.url, "ListUserPoolClients", { UserPoolId, MaxResults: 60 }),
    await call(emulator.url, "ListGroups", { UserPoolId }),
  ] as [{ UserPool: Record<string, unknown> }, { UserPoolClients: unknown }, { Groups: unknown }];
  return { UserPool, UserPoolClients, Groups };
}

/** Each mistake in one edit, with the paths at which the lock stops it. */
const RENAMED: Partial<CognitoUserPoolSettings> = {
  clients: {
    shop: BEFORE.userPool.clients?.web as never,
    orders: BEFORE.userPool.clients?.orders as never,
  },
  groups: { administrators: { description: "May do everything" } },
  domain: { prefix: "acme-sign-in" },
};
const ANOTHER_SCHEMA: Partial<CognitoUserPoolSettings> = {
  schema: [{ name: "tenant", attributeDataType: "String", stringAttributeConstraints: { maxLength: 128 } }],
};

test("a lock stops edits that would lose data, and deleted resources stay in AWS", async () => {
  const { json } = await synth(BEFORE);
  await withDeployment(json, async ({ workspace, emulator }) => {
    await workspace.apply();
    const lock = await lockOfState(workspace, BEFORE);
    // The state says what the settings say, and so does a lock that was written without it.
    expect(lock).toEqual(lockOf(BEFORE));
    const untouched = await live(emulator);
    const calls = emulator.calls.length;

    // With the lock: refused before there is a plan, each at its place.
    expect(await synth(edited({ usernameAttributes: ["phone_number"] }), lock)).toEqual({
      json: "",
      errors: ["userPool.usernameAttributes"],
    });
    expect(await synth(edited(ANOTHER_SCHEMA), lock)).toEqual({ json: "", errors: ["userPool.schema.tenant"] });
    expect(await synth(edited({ lambdaConfig: { preSignUp: FUNCTION } }), lock)).toEqual({
      json: "",
      errors: ["userPool.lambdaConfig.preTokenGenerationConfig"],
    });
    expect(await synth(edited(RENAMED), lock)).toEqual({
      json: "",
      errors: expect.arrayContaining(["userPool.clients.shop", "userPool.groups.administrators", "userPool.domain"]),
    });
    expect(emulator.calls).toHaveLength(calls);

    // Without it, and without protection: the damage that it stops.
    await workspace.write((await synth(edited({ usernameAttributes: ["phone_number"] }, { protection: "none" }))).json);
    expect(changes(await workspace.plan())).toContain("delete+create aws_cognito_user_pool.pool");
    await workspace.write((await synth(edited(RENAMED, { protection: "none" }))).json);
    expect(changes(await workspace.plan())).toEqual(
      expect.arrayContaining([
        "delete aws_cognito_user_pool_client.pool_web",
        "delete aws_cognito_user_group.pool_admins",
        "delete+create aws_cognito_user_pool_domain.pool_domain",
      ]),
    );
    await workspace.write((await synth(edited({ lambdaConfig: { preSignUp: FUNCTION } }))).json);
    expect(changes(await workspace.plan())).toEqual([]);
    expect(await live(emulator)).toEqual(untouched);

    // Renames that say so move, and nothing else changes.
    const { web, orders } = BEFORE.userPool.clients as NonNullable<CognitoUserPoolSettings["clients"]>;
    const moving = edited({
      clients: { shop: { ...web, name: "web", renamedFrom: "web" } as never, orders: orders as never },
      groups: { administrators: { description: "May do everything", name: "admins", renamedFrom: "admins" } },
    });
    const moved = await synth(moving, lock);
    await workspace.write(moved.json);
    const renaming = await workspace.plan();
    expect({ errors: moved.errors, changes: changes(renaming) }).toEqual({ errors: [], changes: [] });
    expect(renaming.text).toContain("aws_cognito_user_pool_client.pool_web has moved to");

    // Deleted code: forgotten, and still there.
    const less = edited({ clients: { orders: orders as never }, groups: {}, domain: undefined });
    await workspace.write((await synth(less, lock)).json);
    const forgetting = await workspace.plan();
    expect(changes(forgetting).toSorted()).toEqual([
      "forget aws_cognito_user_group.pool_admins",
      "forget aws_cognito_user_pool_client.pool_web",
      "forget aws_cognito_user_pool_domain.pool_domain",
    ]);
    await workspace.apply();
    expect(await live(emulator)).toEqual(untouched);
    const after = await lockOfState(workspace, less, lock);
    expect(Object.keys(after.kept)).toEqual(["userPool.clients.web", "userPool.domain", "userPool.groups.admins"]);
    expect((await synth(less, after)).json).not.toContain("pool_web");

    // What is named goes, and nothing else.
    const retire = { "clients.orders": { destroy: true, reason: "the orders moved" } };
    await workspace.write((await synth({ ...less, userPool: { ...less.userPool, clients: {} }, retire }, after)).json);
    expect(changes(await workspace.plan())).toEqual(["delete aws_cognito_user_pool_client.pool_orders"]);
  });
});

test("without a lock, a schema edit changes everything else and then fails", async () => {
  const { json } = await synth({ ...BEFORE, protection: "none" });
  await withDeployment(json, async ({ workspace, emulator }) => {
    await workspace.apply();
    await workspace.write((await synth(edited({ ...ANOTHER_SCHEMA, mfaConfiguration: "OFF" }))).json);
    expect(changes(await workspace.plan())).toContain("update aws_cognito_user_pool.pool");
    await expect(workspace.apply()).rejects.toThrow("cannot modify or remove schema items");
    expect((await live(emulator)).UserPool).toMatchObject({ DeletionProtection: "ACTIVE" });
  });
});
