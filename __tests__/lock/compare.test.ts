import { check } from "../../lib/checks/check";
import { edited } from "../../lib/checks/locked";
import type { Subject } from "../../lib/checks/subject";
import { hashOf } from "../../lib/lock/images";
import type { Lock } from "../../lib/lock/lock";
import { rules } from "../../lib/rules";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { expression } from "../../lib/synth/reference";
import { live } from "../fixtures/stacks/live";

/** The rules that compare with a lock. */
const OF_LOCKS = new Set([
  "locked-settings-cannot-change",
  "locked-attributes-are-append-only",
  "live-settings-cannot-be-removed",
  "adopted-must-stay",
  "change-live-settings-in-order",
  "renamed-entries-say-so",
  "review-removed-entries",
]);

const found = (subject: Subject) =>
  check(subject)
    .filter(({ rule }) => OF_LOCKS.has(rule))
    .map(({ path, severity }) => `${severity} ${path}`);

/** The same edit, gone on with. */
function accepting(subject: Subject, path: string, from: Lock["locked"][string], to: string | null): Subject {
  return { ...subject, lock: { ...(subject.lock as Lock), accepted: [{ path, from, to, reason: "as asked" }] } };
}

const GROUPS = (name: string): Partial<CognitoUserPoolSettings> => ({ groups: { admins: { name } } });

test("without an edit, there is no finding", () => {
  expect(found({ ...edited(live.userPool, live.userPool), protection: "full" })).toEqual([]);
});

test("a finding says what was deployed, what would be lost, and what you can do", () => {
  const [finding] = check(edited({ usernameAttributes: ["email"] }, { usernameAttributes: ["phone_number"] })).filter(
    ({ rule }) => OF_LOCKS.has(rule),
  );
  expect(finding).toMatchObject({
    path: "userPool.usernameAttributes",
    value: ["phone_number"],
    message: 'was deployed as ["email"]: Terraform would replace the pool, and every user, password and `sub` is lost',
    fix: 'set it back to ["email"]; to sign users in differently, add an environment with a second pool, and move the users; to go on all the same: npm run lock -- prod --accept userPool.usernameAttributes --reason "…"',
  });
});

test("an accepted change from one value to another is no finding; a change to a third value is one", () => {
  const edit = edited(GROUPS("admins"), GROUPS("root"));
  const path = "userPool.groups.admins.name";
  expect(found(edit)).toEqual([`error ${path}`]);
  expect(found(accepting(edit, path, "admins", "root"))).toEqual([]);
  expect(found(accepting(edit, path, "admins", "other"))).toEqual([`error ${path}`]);
  expect(found(accepting(edit, path, "other", "root"))).toEqual([`error ${path}`]);
});

test("values that only Terraform knows are not compared", () => {
  const unknown = { usernameAttributes: [expression("${var.a}")], groups: { admins: { name: "${var.b}" } } };
  expect(found(edited({ usernameAttributes: ["email"], groups: { admins: {} } }, unknown))).toEqual([]);
  expect(found(edited(unknown, { usernameAttributes: ["email"], groups: { admins: {} } }))).toEqual([]);
});

test("adopted resources do not have to state every setting", () => {
  const before = {
    adopted: true,
    usernameAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    schema: [{ name: "tenant", attributeDataType: "String", stringAttributeConstraints: { maxLength: 64 } }],
    smsConfiguration: { externalId: "a", snsCallerArn: "arn:aws:iam::111111111111:role/sms" },
  } satisfies Partial<CognitoUserPoolSettings>;
  const after = {
    adopted: true,
    schema: [{ name: "tenant", attributeDataType: "String", adopted: true }],
  } satisfies Partial<CognitoUserPoolSettings>;
  expect(found(edited(before, after))).toEqual([]);
});

test("a renamed entry is compared under its new key, and so is everything that depends on it", () => {
  const web = {
    kind: "web",
    callbackUrls: ["https://acme.com/"],
    defaultRedirectUri: "https://acme.com/",
  } as const;
  const { defaultRedirectUri: _, ...without } = web;
  const before = { clients: { web }, clientSecrets: { toSsmParameter: "/acme" } } as const;
  const renamed = { ...before, clients: { shop: { ...web, renamedFrom: "web" } } };
  expect(found(edited(before, renamed))).toEqual([]);
  expect(found(edited(before, { ...before, clients: { shop: { ...without, renamedFrom: "web" } } }))).toEqual([
    "error userPool.clients.shop.defaultRedirectUri",
  ]);
});

test("an entry of another kind is new instead of renamed", () => {
  const before = { clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] } } } as const;
  const after = { clients: { app: { kind: "spa", callbackUrls: ["https://acme.com/"] } } } as const;
  expect(found(edited(before, after))).toEqual(["warning userPool.clients.web"]);
});

test("a rename without renamedFrom is recognized, and the fix shows the line to add", () => {
  const [finding] = check(edited({ groups: { admins: {} } }, { groups: { administrators: {} } })).filter(
    ({ rule }) => rule === "renamed-entries-say-so",
  );
  expect(finding?.fix).toContain('write renamedFrom: "admins", name: "admins";');
});

test("domains that are swapped are told how", () => {
  const custom = { name: "login.acme.com", certificateArn: `arn:aws:acm:us-east-1:1:certificate/${"1".repeat(36)}` };
  const before = { domain: { prefix: "acme" }, secondDomain: custom };
  const fixes = (after: Partial<CognitoUserPoolSettings>) =>
    check(edited(before, after))
      .filter(({ rule }) => rule === "locked-settings-cannot-change")
      .map(({ path, fix }) => `${path}: ${/to swap them/.test(fix)}`);
  expect(fixes({ domain: custom, secondDomain: { prefix: "acme" } })).toEqual([
    "userPool.domain: true",
    "userPool.secondDomain: true",
  ]);
  expect(fixes({ domain: custom })).toEqual(["userPool.domain: true"]);
  expect(fixes({ domain: { prefix: "other" }, secondDomain: custom })).toEqual(["userPool.domain: false"]);
});

test("a renamedFrom that the lock does not have asks for a current lock", () => {
  const [finding] = check(edited({ groups: { a: {} } }, { groups: { c: { name: "a", renamedFrom: "b" } } })).filter(
    ({ rule }) => rule === "renamed-entries-say-so",
  );
  expect(finding).toMatchObject({
    path: "userPool.groups.c.renamedFrom",
    value: "b",
    message: "is not in the lock file, which has groups.a",
    fix: 'if groups.b was deployed since, first run npm run lock -- prod; if it was not, write renamedFrom: "a"',
  });
});

test("with a lock, notes about future edits are silent", () => {
  const untilLocked = new Set(rules.filter((rule) => rule.untilLocked).map(({ id }) => id as string));
  const notes = (subject: Subject) => check(subject).filter(({ rule }) => untilLocked.has(rule));
  const { lock, ...subject } = edited(live.userPool, live.userPool);
  expect(new Set(notes(subject).map(({ rule }) => rule)).size).toBeGreaterThan(4);
  expect(notes({ ...subject, lock: "missing" })).toEqual(notes(subject));
  expect(notes({ ...subject, lock })).toEqual([]);
});

test("a secret copy that you maintain yourself can be removed", () => {
  const clients = { web: { kind: "web", callbackUrls: ["https://acme.com/"] } } as const;
  const before = { clients, clientSecrets: { toSsmParameter: "/acme" } } as const;
  expect(found(edited(before, { clients }))).toEqual(["warning userPool.clientSecrets.web"]);
  expect(found(edited(before, { clients, clientSecrets: { toSsmParameter: "/acme", unmanaged: ["web"] } }))).toEqual(
    [],
  );
});

describe("what is published", () => {
  const web = { kind: "web", callbackUrls: ["https://acme.com/"] } as const;
  const before = { clients: { web }, domain: { prefix: "acme" }, publish: { toSsm: "/acme" } } as const;

  test("goes with what it tells of, in one finding", () => {
    const { clients: _, ...rest } = before;
    expect(found(edited(before, rest))).toEqual(["warning userPool.clients.web"]);
    const retire = { "clients.web": { destroy: true, reason: "unused" } };
    expect(found(edited(before, rest, { retire }))).toEqual([]);
  });

  test("is one finding if nothing is published any more", () => {
    const { publish: _, ...rest } = before;
    expect(found(edited(before, rest))).toEqual(["warning userPool.publish"]);
    const retire = { publish: { destroy: true, reason: "nobody reads it" } };
    expect(found(edited(before, rest, { retire }))).toEqual([]);
  });

  test("stays under the former key of a client, and is missed once that is forgotten", () => {
    const renamed = { ...before, clients: { shop: { ...web, renamedFrom: "web" } } };
    expect(found(edited(before, renamed))).toEqual([]);
    expect(found(edited(renamed, { ...before, clients: { shop: web } }))).toEqual([
      "warning userPool.publish.clients.web",
    ]);
  });
});

test("images are compared by content, independent of their order and their paths", () => {
  const image = { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: "aW1hZ2U=" };
  const other = { ...image, colorMode: "DARK" };
  expect(hashOf([image, other])).toBe(hashOf([other, { ...image, resourceId: "" }]));
  expect(hashOf([image, other])).not.toBe(hashOf([image, image]));
  expect(hashOf([image])).toMatch(/^sha256:[0-9a-f]{16}$/);
  expect([hashOf([]), hashOf([{ ...image, bytes: undefined }]), hashOf([{ ...image, bytes: "${var.a}" }])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
