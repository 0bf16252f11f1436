/**
 * Pools that this project never made, imported: from what AWS answers to settings, to a plan of the real Terraform that changes
 * nothing. All live in one account and one stack, so that a few plans are enough.
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { checkEnvironment } from "../../lib/checks/check";
import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { type Emulator, startEmulator } from "../../tools/emulator";
import { Workspace } from "../../tools/terraform";
import type { PlanJson } from "../../tools/terraform/plan";
import { oddStates, wholePools } from "../fixtures/live-pools";
import { ACCOUNT } from "../fixtures/live-pools/arns";
import { tools } from "./harness";
import { readGeneratedConfig } from "./live-pools/generated-config";
import { type Change, environmentOf, importAll, type Read, stackOf } from "./live-pools/import-all";
import { differences as configDifferences, reasonFor } from "./live-pools/oracle";
import { ordinaryChange } from "./live-pools/ordinary-change";
import { secretsOf } from "./live-pools/secrets";
import { differences, stored } from "./live-pools/store";
import { withoutUnknownTypes } from "./unknown-types";

let emulator: Emulator;
let workspace: Workspace;
let reads: readonly Read[];

beforeAll(async () => {
  emulator = await startEmulator({ accountId: ACCOUNT });
  reads = await importAll([...oddStates, ...wholePools], emulator.url, emulator);
  const variables = Object.assign({}, ...reads.map((read) => secretsOf(read, emulator)));
  const json = await emitted();
  workspace = await Workspace.create(await tools(), { json, endpoint: emulator.url, variables });
});

afterAll(async () => {
  await workspace?.remove();
  await emulator?.close();
});

async function emitted(change?: (read: Read) => Change): Promise<string> {
  return withoutUnknownTypes(await stackOf(reads, change));
}

/** The title of the pool that an address belongs to. */
function titleOf(address: string): string {
  const [, name] = /\.(p\d+)(?:_|$)/.exec(address) ?? [];
  return reads.find((read) => read.name === name)?.live.title ?? address;
}

/** Lists by title, without those that are empty. */
function byTitle(entries: readonly (readonly [title: string, text: string])[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [title, text] of entries) found[title] = [...(found[title] ?? []), text];
  return found;
}

/** What a plan changes, with the attributes that differ. */
function changesOf(plan: PlanJson): Record<string, string[]> {
  return byTitle(
    (plan.resource_changes ?? []).flatMap(({ address, type, change }) => {
      const action = change.actions.join("+");
      if (action === "no-op") return [];
      const paths = action === "update" ? differences(change.before, change.after) : [];
      // Terraform marks a secret as sensitive, and sends nothing.
      if (action === "update" && paths.length === 0) return [];
      return [[titleOf(address), [action, type.replace(/^aws_cognito_/, ""), ...paths].join(" ")] as const];
    }),
  );
}

/** What differs in the emulator's store from before, without what is known to. */
function changedInStore(
  before: ReadonlyMap<string, unknown>,
  isKnown: (path: string, title: string) => boolean,
): Record<string, string[]> {
  const after = storedNow();
  return byTitle(
    reads.flatMap(({ id, live: { title } }) =>
      differences(before.get(id), after.get(id)).flatMap((path) =>
        isKnown(path, title) ? [] : [[title, path] as const],
      ),
    ),
  );
}

function storedNow() {
  return stored(
    emulator,
    reads.map(({ id }) => id),
  );
}

/** The settings after the import: each import id is deleted, `adopted` stays. */
function withoutIds<Json>(settings: Json): Json {
  return JSON.parse(JSON.stringify(settings, (key, value) => (key === "importId" ? undefined : value)));
}

test("no settings have errors", () => {
  const found = reads.map((read) => [
    read.live.title,
    checkEnvironment(environmentOf(read))
      .filter(({ severity }) => severity === "error")
      .map(({ rule, path }) => `${rule} ${path}`),
  ]);
  expect(found.filter(([, errors]) => errors?.length)).toEqual([]);
});

test("remarks list what the next update would reset or break, and nothing else", () => {
  const named = reads.map(({ live, result }) => [
    live.title,
    result.remarks.flatMap(({ kind, source }) => (kind === "lost" ? [source] : [])).sort(),
  ]);
  expect(named).toEqual(reads.map(({ live }) => [live.title, [...live.lost].sort()]));
});

test("Terraform's generator finds the same arguments, except for the differences that the table explains", async () => {
  const generated = await generatedConfig();
  const emittedResources = resourcesOf(await emitted());
  expect([...generated.keys()].filter((address) => !emittedResources.has(address))).toEqual([]);
  const found = [...generated].flatMap(([address, values]) =>
    configDifferences(address, emittedResources.get(address) ?? {}, values),
  );
  const unexplained = found.filter((difference) => reasonFor(difference) === undefined);
  expect(unexplained.map(({ address, ...rest }) => ({ pool: titleOf(address), ...rest }))).toEqual([]);
});

/** What Terraform generates for the import blocks alone. */
async function generatedConfig(): Promise<ReturnType<typeof readGeneratedConfig>> {
  const { terraform, provider, import: imports } = JSON.parse(await emitted());
  await workspace.write(JSON.stringify({ terraform, provider, import: imports }));
  await workspace.init();
  // 1: by itself what it generates is refused, for a validity of 0 among others.
  await workspace.terraform(["plan", "-generate-config-out=generated.tf"], [0, 1]);
  const file = join(workspace.folder, "generated.tf");
  const text = await readFile(file, "utf8");
  await rm(file);
  await workspace.write(await emitted());
  return readGeneratedConfig(text);
}

/** The arguments of each resource of a stack by its address. */
function resourcesOf(json: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const { resource } = JSON.parse(json) as { resource: Record<string, Record<string, Record<string, unknown>>> };
  return new Map(
    Object.entries(resource).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, values]) => [`${type}.${name}`, values] as const),
    ),
  );
}

const INVITATION = "pool.settings.AdminCreateUserConfig.InviteMessageTemplate";

/** What the wanted changes leave in AWS. */
const COMPLETED: Readonly<Record<string, readonly string[]>> = {
  "an invitation by email alone": [`${INVITATION}.SMSMessage`],
  "an invitation by SMS alone": [`${INVITATION}.EmailMessage`, `${INVITATION}.EmailSubject`],
};

test("their import changes only what is intended", async () => {
  const before = storedNow();
  const plan = await workspace.plan();
  await workspace.apply("plan.tfplan");
  const wanted = reads.flatMap(({ live }) => live.wanted.map((text) => [live.title, text] as const));
  expect(inOrder(changesOf(plan))).toEqual(inOrder(byTitle(wanted)));
  const isCompleted = (path: string, title: string) =>
    /\.TokenValidityUnits\.\w+$/.test(path) ||
    (title.startsWith("a client of 2020:") && /\.EnableTokenRevocation$/.test(path));
  expect(inOrder(changedInStore(before, isCompleted))).toEqual(inOrder(COMPLETED));
});

test("without their import ids, the plan is empty", async () => {
  await workspace.write(await emitted(() => withoutIds));
  expect(changesOf(await workspace.plan())).toEqual({});
});

/** States that no update leaves: AWS or the provider refuses what is live, or answers something else. */
const NEVER_EDITED: Readonly<Record<string, string>> = {
  "a client whose refresh tokens last for a time that is not stated": "AWS makes 30 days of 0",
  "flows of old and new in one client": "AWS refuses them together",
  "a client with a flow that is newer than the provider": "the emulator's model is older than the flow too",
};

/** What such old clients were never told is false, but for revocation. */
const NEVER_TOLD =
  /\.(EnableTokenRevocation|EnablePropagateAdditionalUserContextData|AllowedOAuthFlowsUserPoolClient)$/;

/** What AWS fills in again at any update, whoever sends it. */
const FILLED_IN: Readonly<Record<string, RegExp>> = {
  // The provider does not send what AWS never answered, and AWS turns revocation on for whom it is not sent.
  Amplify: NEVER_TOLD,
  "a client of 2016: no word about revocation, sessions, units, OAuth": NEVER_TOLD,
  "Google with the details that AWS added years ago": /\.ProviderDetails\.oidc_issuer$/,
  "SMS of a role that is gone": /\.SmsConfigurationFailure$/,
  "a provider without a user name in its mapping": /\.AttributeMapping\.username$/,
  "five identity providers": /\.Partner\.AttributeMapping\.username$/,
  "the token trigger by its new name alone": /\.LambdaConfig\.PreTokenGeneration$/,
  "the token trigger by its old name alone": /\.LambdaConfig\.PreTokenGenerationConfig$/,
  // AWS's own units are not sent: without them the same is meant.
  "units of validity that are AWS's own, of all tokens and of one": /\.TokenValidityUnits\.\w+$/,
};

test("an ordinary change to each resource changes nothing else", async () => {
  const before = storedNow();
  const expected: Record<string, readonly string[]> = {};
  const change =
    ({ live }: Read) =>
    (settings: CognitoUserPoolSettings) => {
      if (Object.hasOwn(NEVER_EDITED, live.title)) return withoutIds(settings);
      const changed = ordinaryChange(withoutIds(settings));
      if (changed.paths.length > 0) expected[live.title] = changed.paths;
      return changed.settings;
    };
  await workspace.write(await emitted(change));
  await workspace.apply();
  const byAws = (path: string, title: string) => FILLED_IN[title]?.test(path) ?? false;
  expect(inOrder(changedInStore(before, byAws))).toEqual(inOrder(expected));
});

function inOrder(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([title, list]) => [title, [...list].sort()]));
}
