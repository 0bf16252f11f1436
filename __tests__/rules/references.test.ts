/** What only Terraform knows, and what is already live, is never an error: nobody can waive one. */
import { check } from "../../lib/checks/check";
import type { Finding } from "../../lib/checks/finding";
import type { Subject } from "../../lib/checks/subject";
import { rules } from "../../lib/rules";
import { expression, isReference } from "../../lib/synth/reference";

/** Settings that synth itself needs, so that their types take no reference: they tell shapes apart, or name files. */
const LITERAL = new Set(
  "kind renamedFrom type attributeDataType file feature outputs role certificate verdict".split(" "),
);

type Way = readonly (string | number)[];

/** Every value of the pool's settings with its way, lists and records included. */
function valuesIn(value: unknown, way: Way = []): [Way, unknown][] {
  if (typeof value !== "object" || value === null) return [[way, value]];
  const members = Object.entries(value).filter(([name, member]) => member !== undefined && !LITERAL.has(name));
  return [[way, value], ...members.flatMap(([name, member]) => valuesIn(member, [...way, name]))];
}

/** The same with another value at one place. */
function replaced(value: unknown, [name, ...rest]: Way, by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (`${index}` === `${name}` ? replaced(each, rest, by) : each));
  return { ...(value as object), [name]: replaced((value as Record<string, unknown>)[name], rest, by) };
}

function withPool(subject: Subject, userPool: unknown): Subject {
  return { ...subject, userPool: userPool as Subject["userPool"] };
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}

function errorsIn(subject: Subject): Finding[] {
  return check(subject).filter(({ severity }) => severity === "error");
}

/** The errors that a change brings, each as one line. */
function brought(subject: Subject, changes: readonly (readonly [string, Subject])[]): string[] {
  const before = new Set(errorsIn(subject).map(({ rule }) => rule));
  return changes.flatMap(([what, changed]) =>
    errorsIn(changed)
      .filter(({ rule }) => !before.has(rule))
      .map(({ rule, path, message }) => `${what}: ${rule} at ${path}: ${message}`),
  );
}

/** Settings that choose what is made, which is not Terraform's to decide. */
const WORDS = ["clientSecrets", "kmsKey"];

function everywhere(subject: Subject, isPlace: (value: unknown) => boolean, by: (value: unknown, way: Way) => unknown) {
  return (
    valuesIn(subject.userPool)
      .filter(([way, value]) => isPlace(value) && !isReference(value) && !WORDS.includes(`${way.at(-1)}`))
      // They are parts of addresses.
      .filter(([way]) => !/^(users\.[^.]+\.groups|managedClients\.[^.]+\.dependsOn)\b/.test(way.join(".")))
      .map(([way, value]) => {
        const reference = by(value, way);
        return [
          `${reference} at ${way.join(".")}`,
          withPool(subject, replaced(subject.userPool, way, reference)),
        ] as const;
      })
  );
}

/** Durations keep their unit, and scopes their slash: so far their types are known. */
function reference(value: unknown, way: Way): string {
  const unit = /^\d+(?:\.\d+)?([smhd])$/.exec(`${value}`)?.[1] ?? "";
  if (way.some((name) => `${name}`.endsWith("Scopes")) && `${value}`.includes("/"))
    return expression("${var.api}/${var.scope}");
  return expression(`\${var.any}${unit}`);
}

/** Each resource of the settings imported by itself, and all together with the pool. */
function imported({ userPool, ...environment }: Subject): (readonly [string, Subject])[] {
  const region = [userPool.region, environment.region].find((each) => each && /^[a-z-]+-\d$/.test(each)) ?? "us-east-1";
  const live = /"importId":"([\w-]+_\w+)["/|:,]/.exec(JSON.stringify(userPool))?.[1] ?? `${region}_Abc123`;
  const { clients = {}, groups = {}, resourceServers = {}, identityProviders = {}, domain } = userPool;
  const name = (key: string, stated: object, setting: string) =>
    `${(stated as Record<string, unknown>)[setting] ?? key}`;
  const all = <T extends object>(record: Readonly<Record<string, T>>, idOf: (key: string, stated: T) => object) =>
    Object.fromEntries(Object.entries(record).map(([key, stated]) => [key, { ...stated, ...idOf(key, stated) }]));
  const parts: Record<string, object> = {
    clients: all(clients, (key) => ({ adopted: true, importId: `${live}/${key.replace(/\W/g, "")}1` })),
    groups: all(groups, (key, stated) => ({ adopted: true, importId: `${live}/${name(key, stated, "name")}` })),
    resourceServers: all(resourceServers, (key, stated) => ({
      importId: `${live}|${name(key, stated, "identifier")}`,
    })),
    identityProviders: all(identityProviders, (key, stated) => ({
      adopted: true,
      importId: `${live}:${["OIDC", "SAML"].includes(stated.type) ? name(key, stated, "providerName") : stated.type}`,
    })),
    ...(domain && { domain: { ...domain, adopted: true, importId: domain.prefix ?? domain.name } }),
  };
  const { deletionProtection: _, ...pool } = userPool;
  return [
    ...Object.entries(parts).map(
      ([part, value]) => [part, { ...environment, userPool: { ...userPool, [part]: value } }] as const,
    ),
    [
      "the pool",
      { ...environment, protection: "full", userPool: { ...pool, adopted: true, importId: live } } as Subject,
    ],
  ];
}

const EXAMPLES = rules.flatMap(({ id, examples }) =>
  examples().good.map((given, index): [string, Subject] => [`${id} ${index}`, given]),
);

test.each(EXAMPLES)("a reference in the good example %s is no error", (_, given) => {
  expect(
    brought(
      given,
      everywhere(given, (value) => typeof value === "string", reference),
    ),
  ).toEqual([]);
});

test.each(EXAMPLES)("a list token in the good example %s is no error", (_, given) => {
  expect(
    brought(
      given,
      everywhere(given, isListOfStrings, () => ["#{TfToken[TOKEN.0]}"]),
    ),
  ).toEqual([]);
});

test.each(EXAMPLES)("an import in the good example %s is no error", (_, given) => {
  expect(brought(given, imported(given))).toEqual([]);
});
