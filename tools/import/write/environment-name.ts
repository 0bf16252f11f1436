import ts from "typescript";
import { Refusal } from "../../refusal";

/** An environment that is about to be written. */
export interface EnvironmentName {
  /** As in `npx cdktf deploy <name>`. */
  readonly name: string;
  /** Of the constant that holds it: `legacyPool` for `legacy-pool`. */
  readonly identifier: string;
}

/** Names that mean something in `stacks/index.ts` or to JavaScript. */
const TAKEN = ["environments", "Environment", "undefined", "NaN", "Infinity", "arguments", "eval", "await", "async"];

/**
 * The names of a new environment. @param existing names of environments
 * @throws Refusal if there can be no environment, or no constant, of that name
 */
export function environmentName(name: string, existing: readonly string[]): EnvironmentName {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
    const stated = JSON.stringify(name.slice(0, 100));
    throw new Refusal(`--as ${stated} must begin with a letter and contain only letters, digits, - and _.`, 64);
  }
  const same = existing.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined) throw new Refusal(`The environment "${same}" already exists: choose another name.`, 64);
  const identifier = name.replace(/[-_]+([A-Za-z0-9])/g, (_, next: string) => next.toUpperCase()).replace(/[-_]+$/, "");
  if (isReserved(identifier) || TAKEN.includes(identifier)) {
    throw new Refusal(`--as ${name} is a reserved word in TypeScript: choose another name.`, 64);
  }
  return { name, identifier };
}

function isReserved(word: string): boolean {
  const token = ts.createScanner(ts.ScriptTarget.ES2022, true, undefined, word).scan();
  return token !== ts.SyntaxKind.Identifier && token <= ts.SyntaxKind.LastFutureReservedWord;
}
