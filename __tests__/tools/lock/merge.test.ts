import type { Lock } from "../../../lib/lock/lock";
import { lockOf } from "../../../lib/lock/lock-of";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { accepted, changesOf, deployedIn, knownOf, mergedWithSettings, mergedWithState } from "../../../tools/lock";
import { POOL, shown } from "./state";

type Settings = Partial<CognitoUserPoolSettings>;

function environment(userPool: Settings, rest: object = {}) {
  return {
    name: "prod",
    region: "us-east-1",
    accountId: "111111111111",
    keepsRemoved: true,
    ...rest,
    userPool: { name: "acme", usernameAttributes: ["email"], ...userPool } as CognitoUserPoolSettings,
  };
}

const group = (key: string, name = key) => [`aws_cognito_user_group.pool_${key}`, { name }] as const;

/** What a state with these groups says. */
function known(...groups: (readonly [string, object])[]) {
  return knownOf(deployedIn(shown({ "aws_cognito_user_pool.pool": POOL, ...Object.fromEntries(groups) })));
}

const ADMINS = { groups: { admins: {}, support: {} } };
const BEFORE: Lock = {
  ...lockOf(environment(ADMINS)),
  accepted: [{ path: "userPool.domain", from: "a", to: "b", reason: "acme moved" }],
};

describe("with a state", () => {
  test("new facts are added, and accepted ones stay with their reasons", () => {
    const { accepted, resources } = mergedWithState(BEFORE, known(group("admins"), group("root")), environment({}));
    expect(accepted).toEqual(BEFORE.accepted);
    expect(Object.keys(resources)).toEqual(["userPool", "userPool.groups.admins", "userPool.groups.root"]);
  });

  test("forgotten resources are kept in the lock until they are managed again or destroyed", () => {
    const after = mergedWithState(BEFORE, known(group("admins")), environment({ groups: { admins: {} } }));
    expect(after.kept).toEqual({ "userPool.groups.support": ["aws_cognito_user_group.pool_support"] });
    const again = mergedWithState(after, known(group("admins"), group("support")), environment(ADMINS));
    expect(again.kept).toEqual({});

    const retire = { "groups.support": { destroy: true, reason: "unused" } };
    const without = environment({ groups: { admins: {} } }, { retire });
    expect(mergedWithState(BEFORE, known(group("admins")), without).kept).toEqual({});
    const throwAway = environment({ groups: { admins: {} } }, { keepsRemoved: false });
    expect(mergedWithState(BEFORE, known(group("admins")), throwAway).kept).toEqual({});
  });

  test("a moved resource is not kept under its old address", () => {
    const renamed = environment({ groups: { root: { renamedFrom: "admins", name: "admins" }, support: {} } });
    const after = mergedWithState(BEFORE, known(group("root", "admins"), group("support")), renamed);
    expect(after.kept).toEqual({});
    expect(after.locked).toMatchObject({ "userPool.groups.root.name": "admins" });
  });

  test("adopted stays, since no state shows it, unless its removal was accepted", () => {
    const adopted = lockOf(environment({ adopted: true, groups: { admins: { adopted: true } } }));
    const path = "userPool.groups.admins.adopted";
    const state = known(group("admins"));
    const after = mergedWithState(adopted, state, environment({ groups: { admins: {} } }));
    expect(after.live).toMatchObject({ "userPool.adopted": true, [path]: true });
    const given = { ...adopted, accepted: [{ path, from: true, to: null, reason: "all is stated" }] };
    expect(mergedWithState(given, state, environment({ groups: { admins: {} } })).live).not.toHaveProperty([path]);
  });
});

test("values that the settings never set are not in the lock", () => {
  const sms = { ...POOL, sms_configuration: [{ external_id: "a" }] };
  const state = knownOf(deployedIn(shown({ "aws_cognito_user_pool.pool": sms })));
  const path = "userPool.smsConfiguration";
  expect(state.live).toHaveProperty([path]);
  expect(mergedWithState(undefined, state, environment({})).live).not.toHaveProperty([path]);
  const smsConfiguration = { externalId: "a", snsCallerArn: "arn:aws:iam::111111111111:role/sms" };
  const set = mergedWithState(undefined, state, environment({ smsConfiguration }));
  expect(set.live).toHaveProperty([path]);
  expect(mergedWithState(set, state, environment({})).live).toHaveProperty([path]);
});

describe("with the settings", () => {
  test("a difference that was not accepted leaves the lock unchanged", () => {
    const edited = environment({ usernameAttributes: ["phone_number"], groups: { ...ADMINS.groups, root: {} } });
    const after = mergedWithSettings(BEFORE, edited);
    expect(after.locked).toMatchObject({
      "userPool.usernameAttributes": ["email"],
      "userPool.groups.root.name": "root",
    });
    const going = accepted(BEFORE, edited, ["userPool.usernameAttributes"], "a second pool");
    expect(mergedWithSettings(going, edited).locked["userPool.usernameAttributes"]).toEqual(["phone_number"]);
  });

  test("removed entries stay, since Terraform may still manage them, unless they are destroyed", () => {
    const less = environment({ groups: { admins: {} } });
    expect(mergedWithSettings(BEFORE, less)).toEqual(BEFORE);
    const retire = { "groups.support": { destroy: true, reason: "unused" } };
    const after = mergedWithSettings(BEFORE, { ...less, retire });
    expect(after).toEqual({ ...lockOf(less), accepted: BEFORE.accepted });
  });

  test("an entry that was renamed has its new key everywhere", () => {
    const renamed = environment({ groups: { root: { renamedFrom: "admins", name: "admins" }, support: {} } });
    expect(mergedWithSettings(BEFORE, renamed)).toEqual({ ...lockOf(renamed), accepted: BEFORE.accepted });
  });
});

describe("accepting", () => {
  const edited = environment({ groups: { admins: { name: "root" }, support: {} } });

  test("keeps from, to and the reason, once for each value", () => {
    const once = accepted(BEFORE, edited, ["groups.admins.name"], "empty");
    expect(accepted(once, edited, ["userPool.groups.admins.name"], "empty, as checked").accepted).toEqual([
      ...BEFORE.accepted,
      { path: "userPool.groups.admins.name", from: "admins", to: "root", reason: "empty, as checked" },
    ]);
  });

  test("removes what AWS no longer has", () => {
    const kept = { ...BEFORE, kept: { "userPool.groups.old": ["aws_cognito_user_group.pool_old"] } };
    expect(accepted(kept, edited, ["groups.old"], "deleted by hand").kept).toEqual({});
  });

  test("requires a reason, and a difference", () => {
    expect(() => accepted(BEFORE, edited, ["groups.admins.name"], " ")).toThrow("--reason");
    expect(() => accepted(BEFORE, edited, ["domain"], "why")).toThrow(
      "userPool.domain is not in the lock. It differs at userPool.groups.admins.name.",
    );
    expect(() => accepted(BEFORE, environment(ADMINS), ["groups.admins.name"], "why")).toThrow(
      "userPool.groups.admins.name is as the lock has it. There is no difference.",
    );
  });
});

test("changes are reported line by line", () => {
  const after = mergedWithState(BEFORE, known(group("admins", "root"), group("new")), environment(ADMINS));
  expect(changesOf(BEFORE, after)).toEqual(
    expect.arrayContaining([
      '~ locked userPool.groups.admins.name: "admins" -> "root"',
      '+ locked userPool.groups.new.name: "new"',
      '- locked userPool.groups.support.name: "support"',
      '+ kept userPool.groups.support: ["aws_cognito_user_group.pool_support"]',
    ]),
  );
  expect(changesOf(BEFORE, BEFORE)).toEqual([]);
});
