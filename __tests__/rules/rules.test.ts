import { join } from "node:path";
import { check } from "../../lib/checks/check";
import { factsOf } from "../../lib/checks/facts";
import type { Rule } from "../../lib/checks/rule";
import type { Subject } from "../../lib/checks/subject";
import { rules } from "../../lib/rules";
import { areaOf } from "../../tools/generate/areas";
import { rulesIn } from "../../tools/generate/rule-index";

const FILED = rulesIn(join(__dirname, "../../lib/rules"));

describe("the rules", () => {
  test("are all registered, each once", () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(FILED.map(({ rule }) => rule.id))]);
  });

  test.each(FILED)("$rule.id is named like its file, in kebab-case", ({ path, rule: { id } }) => {
    expect(path.split("/")[1]).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(FILED)("$path is in the area of the first path it reports", ({ path, rule: { examples } }) => {
    expect(path.split("/")[0]).toBe(areaOf(examples().bad[0]?.at[0] ?? ""));
  });
});

describe.each(rules.map((each): [string, Rule] => [each.id, each]))("%s", (id, rule) => {
  const { good, bad } = rule.examples();
  const examples = [...good, ...bad.map(({ given }) => given)];

  test("has a title, a reason and a link", () => {
    expect(rule.title).toMatch(/^\S.{10,110}[^.\s]$/);
    expect(rule.why).toMatch(/^\S.{20,}/);
    expect(new URL(rule.link).protocol).toBe("https:");
  });

  test("has a good and a bad example", () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    for (const { at } of bad) expect(at.length).toBeGreaterThan(0);
  });

  test.each(good)("finds nothing in its good example %#", (given) => {
    expect(rule.check(factsOf(given))).toEqual([]);
  });

  test.each(bad)("finds its bad example %# exactly at $at", ({ given, at }) => {
    const found = rule.check(factsOf(given));
    expect(found.map(({ path }) => path).toSorted()).toEqual(at.toSorted());
    for (const { message, fix } of found) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
    }
  });

  test("is run by check(), with its id, severity, link and the environment's name", () => {
    for (const { given, at } of bad) {
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

  test("does not change what it judges", () => {
    for (const example of examples) expect(() => rule.check(factsOf(frozen(example)))).not.toThrow();
  });

  // A note tells what happens, whatever the values are.
  if (rule.severity !== "note") {
    test("finds nothing in references", () => {
      for (const example of examples) {
        const given = referred(example);
        const known = rule.check(factsOf(example)).map(({ path }) => path);
        for (const { path } of rule.check(factsOf(given))) {
          expect(known).toContain(path);
          if (!JUDGE_PRESENCE.has(id)) expect(at(given, path)).not.toEqual(expect.stringMatching(/^\$\{/));
        }
      }
    });
  }
});

/** Rules for which a setting is wrong by being there at all, so that its value does not matter. */
const JUDGE_PRESENCE: ReadonlySet<string> = new Set([
  "mapped-attributes-exist",
  "user-attributes-exist",
  "remove-migration-trigger-after-migration",
  "disallow-duplicate-verification-texts",
  "custom-from-address-requires-developer",
  "disallow-unused-verification-texts",
  "disallow-aliases-with-username-attributes",
  "sender-role-requires-created-kms-key",
]);

/** The subject with a reference of its own for every text of the pool, but for those that tell shapes apart. */
function referred(subject: Subject): Subject {
  let count = 0;
  return { ...subject, userPool: replaced(subject.userPool) as Subject["userPool"] };

  function replaced(value: unknown, key = ""): unknown {
    if (["attributeDataType", "kind", "kmsKey", "renamedFrom", "type"].includes(key)) return value;
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
