import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../lib/rules";
import { check } from "../../lib/rules/check";
import type { Rule, Subject } from "../../lib/rules/rule";

const FOLDER = join(__dirname, "../../lib/rules");
const isRule = (exported: unknown): exported is Rule =>
  typeof exported === "object" && exported !== null && "check" in exported && "severity" in exported;

/** Every rule that a file of the folder exports, with that file's name. */
const exported = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    Object.values<unknown>(require(join(FOLDER, file)))
      .filter(isRule)
      .map(({ id }) => ({ id, file })),
  );

describe("the rules", () => {
  test("are all registered, each once", () => {
    const registered = rules.map(({ id }) => id);
    expect(registered.toSorted()).toEqual(exported.map(({ id }) => id).toSorted());
    expect(new Set(registered).size).toBe(registered.length);
  });

  test.each(exported)("$id has its name from its file, in kebab-case", ({ id, file }) => {
    expect(`${id}.ts`).toBe(file);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe.each(rules.map((each): [string, Rule] => [each.id, each]))("%s", (id, rule) => {
  const examples = [...rule.good, ...rule.bad.map(({ given }) => given)];

  test("says what holds, why, and where to read more", () => {
    expect(rule.title).toMatch(/^\S.{10,110}[^.\s]$/);
    expect(rule.why).toMatch(/^\S.{20,}/);
    expect(new URL(rule.link).protocol).toBe("https:");
  });

  test("has a good and a bad example", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    for (const { at } of rule.bad) expect(at.length).toBeGreaterThan(0);
  });

  test.each(rule.good)("finds nothing in its good example %#", (given) => {
    expect(rule.check(given)).toEqual([]);
  });

  test.each(rule.bad)("finds its bad example %# exactly at $at", ({ given, at }) => {
    const found = rule.check(given);
    expect(found.map(({ path }) => path).toSorted()).toEqual(at.toSorted());
    for (const { message, fix } of found) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
    }
  });

  test("is asked by check(), with its id, severity, link and the environment's name", () => {
    for (const { given, at } of rule.bad) {
      const found = check({ ...given, name: given.name ?? "test" }).filter((finding) => finding.rule === id);
      expect(found.map(({ path }) => path).toSorted()).toEqual(at.toSorted());
      for (const finding of found) {
        expect(finding).toMatchObject({
          severity: rule.severity,
          link: rule.link,
          environment: given.name ?? "test",
        });
      }
    }
  });

  test("changes nothing in what it judges", () => {
    for (const example of examples) expect(() => rule.check(frozen(example))).not.toThrow();
  });

  // A note tells what happens, whatever the values are.
  if (rule.severity !== "note") {
    test("finds fault with no reference", () => {
      for (const example of examples) {
        const given = referred(example);
        const known = rule.check(example).map(({ path }) => path);
        for (const { path } of rule.check(given)) {
          expect(known).toContain(path);
          if (!JUDGE_PRESENCE.has(id)) expect(at(given, path)).not.toEqual(expect.stringMatching(/^\$\{/));
        }
      }
    });
  }
});

/** Rules for which a setting is wrong by being there at all, so that its value does not matter. */
const JUDGE_PRESENCE: ReadonlySet<string> = new Set([
  "mapping-names-pool-attributes",
  "migration-trigger-is-temporary",
  "one-name-per-verification-text",
  "own-sender-needs-developer",
  "setting-is-known",
  "texts-of-one-e-mail-option",
  "usernames-or-aliases",
]);

/** The subject with a reference of its own for every text of the pool, but for those that tell shapes apart. */
function referred(subject: Subject): Subject {
  let count = 0;
  return { ...subject, userPool: replaced(subject.userPool) as Subject["userPool"] };

  function replaced(value: unknown, key = ""): unknown {
    if (key === "attributeDataType" || key === "kind" || key === "type") return value;
    if (typeof value === "string") return `\${var.any${count++}}`;
    if (Array.isArray(value)) return value.map((each) => replaced(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([member, each]) => [member, replaced(each, member)]));
  }
}

/** What stands at a problem's path. */
function at(subject: object, path: string): unknown {
  return path.split(/[.[\]]+/).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], subject);
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
