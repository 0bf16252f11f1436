import type { Backend } from "../environment";
import { isReference } from "../synth/reference";
import { hint } from "./did-you-mean";
import type { Problem } from "./problem";
import type { Subject } from "./subject";
import { BACKENDS, type Places, USER_POOL, type Wanted } from "./value-places";

/** What a compiler would find, for whoever runs synth without one: the other rules take types for granted. */
export function mistypedIn(subject: Subject): readonly Problem[] {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const problems = look(subject);
  known.set(subject, problems);
  return problems;
}

const known = new WeakMap<Subject, readonly Problem[]>();

function look(subject: Subject): readonly Problem[] {
  const { name, region, accountId, profile, assumeRoleArn, awsProviderVersion, protection, tags } = subject;
  const stated = { name, region, accountId, profile, assumeRoleArn, awsProviderVersion, protection, tags };
  const needed = (["name", "region", "accountId"] as const).filter((each) => each in subject);
  return [
    ...members("", stated, (each) => (needed.some((one) => one === each) ? "name" : "text")),
    ...(subject.backend === undefined ? [] : mistyped("backend", subject.backend, backendPlaces(subject.backend))),
    ...mistyped("userPool", subject.userPool, USER_POOL),
  ];
}

/** Of a kind that nobody knows, the kind is what is wrong. */
function backendPlaces({ type }: Partial<Backend>): Places {
  return Object.hasOwn(BACKENDS, `${type}`) ? BACKENDS[type as Backend["type"]] : BACKENDS.local;
}

/** Everything below a place that has another type than the place wants. */
function mistyped(path: string, value: unknown, wanted: Wanted | Places): Problem[] {
  if (!isPlaces(wanted)) return fits(value, wanted) ? [] : inside(path, value, wanted);
  if (value === undefined || isReference(value)) return [];
  if (typeof value !== "object" || value === null) return [problem(path, value, "settings")];
  const absent = Object.keys(wanted).filter((name) => !(name in value) && name !== "*" && isNeeded(wanted[name]));
  return [
    ...absent.map((name) => problem(`${path}.${name}`, undefined, wanted[name] as Wanted)),
    ...within(path, value, (name) => (Object.hasOwn(wanted, name) ? wanted[name] : wanted["*"]) ?? "text"),
  ];
}

/** What is no scalar has scalars inside. */
function inside(path: string, value: unknown, wanted: Wanted): Problem[] {
  const nests = wanted === "text" || wanted === "switches" || wanted === "secret";
  if (typeof value !== "object" || value === null || !nests) return [problem(path, value, wanted)];
  return within(path, value, () => (wanted === "switches" ? "boolean" : "text"));
}

function within(path: string, value: object, wanted: (name: string) => Wanted | Places): Problem[] {
  if (!Array.isArray(value)) return members(`${path}.`, value, wanted);
  return value.flatMap((member, index) => {
    const place = `${path}[${index}]`;
    return member === undefined ? [problem(place, member, "text")] : mistyped(place, member, wanted(`${index}`));
  });
}

function members(place: string, value: object, wanted: (name: string) => Wanted | Places): Problem[] {
  return Object.entries(value).flatMap(([name, member]) => mistyped(`${place}${name}`, member, wanted(name)));
}

function isPlaces(wanted: Wanted | Places): wanted is Places {
  return typeof wanted === "object" && !Array.isArray(wanted);
}

function isNeeded(wanted: Wanted | Places | undefined): boolean {
  return wanted === "name" || Array.isArray(wanted);
}

function fits(value: unknown, wanted: Wanted): boolean {
  if (typeof wanted === "object") return wanted.some((word) => word === value);
  if (wanted === "anything" || isReference(value)) return true;
  if (wanted === "name") return typeof value === "string";
  return value === undefined || OF_TYPE[wanted](value);
}

const isText = (value: unknown) => typeof value === "string";
const isSwitch = (value: unknown) => typeof value === "boolean";

const OF_TYPE = {
  text: isText,
  number: Number.isFinite,
  boolean: isSwitch,
  "text or number": (value: unknown) => isText(value) || Number.isFinite(value),
  switches: isSwitch,
  secret: () => false,
} as const satisfies Partial<Record<string & Wanted, (value: unknown) => boolean>>;

const WORDS = {
  text: "a text",
  name: "a text",
  number: "a number",
  boolean: "true or false",
  "text or number": "a text or a number",
  switches: "true, false or a record of them",
  anything: "anything",
  settings: "an object or a list",
} as const;

function problem(path: string, value: unknown, wanted: Wanted | "settings"): Problem {
  // The value may be the secret itself.
  if (wanted === "secret") {
    const fix = 'write { fromVariable: "<name>" }, or where it is kept';
    return { path, message: "does not say where the secret is", fix };
  }
  if (typeof wanted === "object") {
    const meant = isText(value) ? hint(value as string, wanted) : "";
    return { path, value, message: `is none of ${wanted.join(", ")}${meant}`, fix: "write one of them" };
  }
  return {
    path,
    value,
    message: `is ${what(value)}; ${WORDS[wanted]} is wanted`,
    fix: "`npm run check` tells the types",
  };
}

function what(value: unknown): string {
  if (value === undefined || value === null) return `${value}`;
  return typeof value === "object" ? "no single value" : `of type ${typeof value}`;
}
