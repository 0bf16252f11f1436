import { check } from "../../lib/checks/check";
import { example } from "../../lib/checks/example";
import { factsOf } from "../../lib/checks/facts";
import { isAdoptedAt } from "../../lib/checks/facts/adopted";
import type { Rule } from "../../lib/checks/rule";
import type { Subject } from "../../lib/checks/subject";
import { rules } from "../../lib/rules";

const LIVE_FACTS = rules.filter((rule: Rule) => rule.liveFact).map((rule): [string, Rule] => [rule.id, rule]);

describe.each(LIVE_FACTS)("what AWS has already accepted: %s", (id, rule) => {
  const given = rule.examples().bad.map((bad) => bad.given);
  const found = (subject: Subject) => check(subject).filter((finding) => finding.rule === id);

  test("is an error in a new resource", () => {
    for (const { severity } of given.flatMap(found)) expect(severity).toBe("error");
  });

  test("is a warning in an adopted resource, unless Terraform refuses it too", () => {
    const subjects = given.map(adopted);
    const refused = subjects
      .flatMap((subject) => rule.check(factsOf(subject)))
      .filter(({ path, refusedByTerraform }) => refusedByTerraform || !path.startsWith("userPool."));
    const judged = subjects.flatMap(found);
    const errors = judged.filter(({ severity }) => severity === "error");
    expect(errors.map(({ path }) => path)).toEqual(refused.map(({ path }) => path));
    expect(judged.length).toBeGreaterThan(errors.length);
  });
});

test("a live fact can be waived at its path, until a date", () => {
  const clients = { old: { kind: "custom", adopted: true, allowedOauthScopes: ["gone/read"] } } as const;
  const waiver = { at: "clients.old", reason: "as imported", until: "2999-12-31" };
  const findings = (waivers: Parameters<typeof check>[0]["waivers"]) =>
    check({ waivers, userPool: { name: "acme", clients } }).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(findings({})).toContain("warning scopes-exist");
  expect(findings({ "scopes-exist": waiver }).join()).not.toMatch(/scopes-exist|waiver/);
  expect(findings({ "scopes-exist": { ...waiver, until: "2020-01-01" } })).toEqual(
    expect.arrayContaining(["warning scopes-exist", "warning no-expired-waivers"]),
  );
});

test("the fix of a live fact says that you can keep it", () => {
  const clients = { old: { kind: "custom", adopted: true, allowedOauthScopes: ["gone/read"] } } as const;
  const [finding] = check({ userPool: { name: "acme", clients } }).filter(({ rule }) => rule === "scopes-exist");
  expect(finding?.fix).toMatch(/; or keep what is live, and waive this$/);
});

const EXAMPLES = rules.flatMap(({ id, examples }) =>
  [...examples().good, ...examples().bad.map(({ given }) => given)].map((given, index): [string, Subject] => [
    `${id} ${index}`,
    given,
  ]),
);

test.each(EXAMPLES)("deleting the import ids of an adopted pool changes no finding: %s", (_, given) => {
  const subject = adopted({ ...given, protection: given.protection && "full" });
  const ids = { ...subject, userPool: { ...subject.userPool, importId: "us-east-1_Abc123" } };
  const found = (one: Subject) =>
    check(one)
      .map(({ rule, path, severity }) => `${severity} ${rule} at ${path}`)
      .filter((finding) => !/import/.test(finding));
  expect(found(ids)).toEqual(found(subject));
});

describe("a setting that an adopted resource does not state", () => {
  const found = (userPool: Partial<Subject["userPool"]>) =>
    check(example(userPool, { name: "prod", protection: "full" })).map(({ rule, path }) => `${rule} at ${path}`);

  test("is not judged by its default", () => {
    const { clients } = { clients: { app: { kind: "spa", adopted: "1h57kf5cpq17" } } } as const;
    const told = found({ adopted: true, clients }).join("\n");
    expect(told).not.toMatch(/require-mfa|require-ses|enable-threat|associate-web-acl|require-rotation/);
    expect(found({ clients: { app: { kind: "spa" } } }).join("\n")).toMatch(/require-mfa.*require-rotation/s);
  });

  test("is judged once it is stated", () => {
    expect(found({ adopted: true, mfaConfiguration: "OFF" })).toContain("require-mfa at userPool.mfaConfiguration");
  });

  test("is judged by rules about unset settings", () => {
    expect(found({ adopted: true })).toContain("adopted-pool-keeps-unset-settings at userPool.passwordPolicy");
    expect(found({ importId: "us-east-1_Abc123" })).toContain("import-requires-adopted at userPool.adopted");
  });
});

describe("a path in an adopted resource", () => {
  const clients = { old: { kind: "web", adopted: "1h57kf5cpq17" }, made: { kind: "web" } } as const;
  const schema = [
    { name: "live", attributeDataType: "String", adopted: true },
    { name: "added", attributeDataType: "String" },
  ] as const;
  const subject = example({ adopted: true, clients, schema, clientDefaults: {}, domain: { prefix: "acme" } });

  test.each([
    ["userPool.name", true],
    ["userPool.resourceServers.api.name", true],
    ["userPool.clients.old", true],
    ["userPool.clients.old.callbackUrls[0]", true],
    ["userPool.clients.made.callbackUrls[0]", false],
    ["userPool.clientDefaults.writeAttributes", false],
    ["userPool.schema[0].name", true],
    ["userPool.schema[1].name", false],
    ["userPool.domain.prefix", false],
    ["accountId", false],
  ])("%s: %s", (path, is) => {
    expect(isAdoptedAt(subject, path)).toBe(is);
  });

  test("in a pool that is not adopted is one of its adopted resources", () => {
    expect(isAdoptedAt(example({ clients }), "userPool.name")).toBe(false);
    expect(isAdoptedAt(example({ clients }), "userPool.clients.old.name")).toBe(true);
  });
});

/** The same pool, all of it adopted. */
function adopted(subject: Subject): Subject {
  const { clients, groups, identityProviders, domain, schema, ...pool } = subject.userPool;
  const all = (record?: object) =>
    record && Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, { ...entry, adopted: true }]));
  const userPool = {
    ...pool,
    adopted: true,
    clients: all(clients),
    groups: all(groups),
    identityProviders: all(identityProviders),
    domain: domain && { ...domain, adopted: true },
    schema: schema?.map((attribute) => ({ ...attribute, adopted: true })),
  };
  return { ...subject, userPool: userPool as Subject["userPool"] };
}
