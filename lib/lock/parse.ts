import type { Acceptance, Lock, LockedValue } from "./lock";
import { repeatedKey } from "./repeated-key";

/** What is wrong with a lock file: where in it, and what to do. */
export interface LockProblem {
  /** Such as `locked.region`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** A lock, or why the text is none. */
export type ParsedLock = { readonly lock: Lock } | { readonly problems: readonly LockProblem[] };

const REWRITE = "take the file from Git as it was before (git checkout), or delete it and run npm run lock";

/** Reads the text of a lock file, which somebody may have edited or merged. */
export function parseLock(given: string, environment: string): ParsedLock {
  const text = given.replace(/^\uFEFF/, "");
  if (/^(<{7}|={7}|>{7}|\|{7})( |$)/m.test(text)) {
    return refused("", "holds the marks of a merge conflict", "keep the lines of both sides, and delete the marks");
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused("", `is no JSON: ${(error as Error).message}`, REWRITE);
  }
  if (!isRecord(data)) return refused("", "is not a JSON object", REWRITE);
  if (data.version !== 1) {
    const newer = typeof data.version === "number" && data.version > 1;
    if (newer) return refused("version", `is ${data.version}: a newer version of this project wrote it`, "upgrade");
    return refused("version", "is not 1", REWRITE);
  }
  if (data.environment !== environment) {
    const fix = `rename the file to its environment, or write it again: npm run lock -- ${environment}`;
    return refused("environment", `is ${JSON.stringify(data.environment)}, in the file of ${environment}`, fix);
  }
  const repeated = repeatedKey(text);
  if (repeated !== undefined) {
    return refused(
      repeated,
      "is there twice, as after a merge",
      "keep what is deployed, or run npm run lock after the merge is deployed",
    );
  }
  const problems = [...unknownSections(data), ...faultsOf(data)];
  return problems.length > 0 ? { problems } : { lock: complete(data) };
}

/** What each section must hold. */
const SECTIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  locked: isLockedValue,
  live: isLockedValue,
  resources: isListOfAddresses,
  kept: isListOfAddresses,
};

function unknownSections(data: Readonly<Record<string, unknown>>): LockProblem[] {
  const known = ["version", "environment", "accepted", ...Object.keys(SECTIONS)];
  return Object.keys(data)
    .filter((name) => !known.includes(name))
    .map((path) => ({ path, message: "is not part of a lock file", fix: "delete it, or correct its name" }));
}

function faultsOf(data: Readonly<Record<string, unknown>>): LockProblem[] {
  const faults = Object.entries(SECTIONS).flatMap(([name, fits]) => {
    const section = data[name];
    if (section === undefined && name === "kept") return [];
    if (!isRecord(section)) return [{ path: name, message: "is missing or not an object", fix: REWRITE }];
    return Object.entries(section)
      .filter(([, value]) => !fits(value))
      .map(([path]) => ({ path: `${name}.${path}`, message: "has a value of the wrong type", fix: REWRITE }));
  });
  const { accepted = [] } = data;
  if (!Array.isArray(accepted)) return [...faults, { path: "accepted", message: "is not a list", fix: REWRITE }];
  const wrong = accepted.flatMap((each, index) => (isAcceptance(each) ? [] : [`accepted[${index}]`]));
  const fix = "write path, from, to and a reason, or use npm run lock -- <environment> --accept <path> --reason";
  return [...faults, ...wrong.map((path) => ({ path, message: "is incomplete", fix }))];
}

function complete(data: Readonly<Record<string, unknown>>): Lock {
  return { kept: {}, accepted: [], ...data } as unknown as Lock;
}

function isAcceptance(value: unknown): value is Acceptance {
  if (!isRecord(value)) return false;
  const { path, from, to, reason } = value;
  const texts = [path, reason].every((text) => typeof text === "string" && text.trim() !== "");
  return texts && isLockedValue(from) && (to === null || isLockedValue(to));
}

function isLockedValue(value: unknown): value is LockedValue {
  if (typeof value === "string" || typeof value === "boolean" || isListOfStrings(value)) return true;
  return isRecord(value) && Object.values(value).every((each) => ["string", "boolean"].includes(typeof each));
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** They become `removed` blocks. */
function isListOfAddresses(value: unknown): boolean {
  return isListOfStrings(value) && value.every((address) => /^[a-z]\w*\.[A-Za-z_][\w-]*$/.test(address));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(path: string, message: string, fix: string): ParsedLock {
  return { problems: [{ path, message, fix }] };
}
