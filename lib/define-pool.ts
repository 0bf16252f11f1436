import type { IResolvable } from "./cdktf";
import type { NamesOf, WithKnownNames } from "./known-names";
import { type AnyFunction, MARKS, type WithMarks, type WithMessages, type Written } from "./message-marks";
import type { CognitoUserPoolSettings } from "./settings";

type Whole = readonly unknown[] | IResolvable | string | number | boolean | undefined | AnyFunction;

/** Settings of which any part may be missing, at any depth. Lists are whole. */
export type PartOf<Settings> = Settings extends Whole
  ? Settings
  : { readonly [Name in keyof Settings]?: PartOf<Settings[Name]> | undefined };

/** Settings with the parts of others in them: objects are merged, anything else is replaced. */
export type Merged<Base, Parts> = Base extends Whole
  ? Parts
  : Parts extends Whole
    ? Parts
    : {
        readonly [Name in Exclude<keyof Base | keyof Parts, RemovedBy<Parts>>]: Name extends keyof Parts
          ? Name extends keyof Base
            ? Merged<Base[Name], Parts[Name]>
            : Parts[Name]
          : Name extends keyof Base
            ? Base[Name]
            : never;
      };

/** The settings that `undefined` takes out. */
type RemovedBy<Parts> = { [Name in keyof Parts]: Parts[Name] extends undefined ? Name : never }[keyof Parts];

type KeyOf<Settings> = Settings extends unknown ? keyof Settings : never;
type MemberOf<Settings, Name> = Settings extends unknown
  ? Name extends keyof Settings
    ? NonNullable<Settings[Name]>
    : never
  : never;

/** `Given`, if it has no setting that `Known` lacks: a literal that a type parameter takes is not checked for those. */
type OnlyKnown<Given, Known> = Given extends Whole
  ? Given
  : {
      readonly [Name in keyof Given]: Name extends KeyOf<Known> ? OnlyKnown<Given[Name], MemberOf<Known, Name>> : never;
    };

/** Any scope, which is compared with those of the pool: an editor completes a word only where it may be anything. */
type AnyScope<Settings> = Settings extends Whole
  ? Settings
  : {
      readonly [Name in keyof Settings]: Name extends "allowedOauthScopes"
        ? readonly string[] | undefined
        : Settings[Name];
    };
type AnyScopes<Settings> = {
  readonly [Name in keyof Settings]: Name extends "clients"
    ?
        | { readonly [Client in keyof NonNullable<Settings[Name]>]: AnyScope<NonNullable<Settings[Name]>[Client]> }
        | undefined
    : Settings[Name];
};

type Settings = WithMessages<AnyScopes<PartOf<CognitoUserPoolSettings>>>;

/** What a literal has to be: itself, or where it names what the pool does not have, or forgets a mark, what is right there. */
type Right<Given, Pool> = WithMarks<WithKnownNames<Given, NamesOf<Pool>>>;

/** Whether both are one type: `true` or `false`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The type of the settings that are made. One error is enough, so that a literal with one makes settings that fit: of some such
 * literals TypeScript knows no more than `Settings`. Where the result goes must not decide what the literal is, or its errors
 * would show other types than it has.
 */
type Made<Given, Pool, Result> =
  Same<Given, Settings> extends true
    ? CognitoUserPoolSettings
    : [Given] extends [Right<Given, Pool>]
      ? NoInfer<Result>
      : CognitoUserPoolSettings;

/**
 * Settings that environments share, as data with its literal types:
 *
 * ```ts
 * const base = definePool({ mfaConfiguration: "OPTIONAL", passwordPolicy: { minimumLength: 12, requireSymbols: true } });
 * ```
 *
 * Names are completed and checked: scopes against `resourceServers`, providers against `identityProviders`, attributes against
 * `schema`, each where that is stated. A message may be a function of its marks, which it cannot forget then:
 *
 * ```ts
 * smsAuthenticationMessage: ({ code }) => `Your code is ${code}`
 * ```
 */
export function definePool<const Pool extends Settings>(
  pool: [Pool] extends [Right<Pool, Pool>] ? Pool & OnlyKnown<Pool, Settings> & Right<Pool, Pool> : Right<Pool, Pool>,
): Made<Pool, Pool, Written<Pool>>;
/**
 * The settings of one environment, from shared ones and what differs. Objects and records are merged at every depth, lists and
 * single values are replaced, and `undefined` takes a shared setting out:
 *
 * ```ts
 * userPool: definePool(base, { name: "acme-prod", passwordPolicy: { minimumLength: 14 }, mfaConfiguration: undefined })
 * ```
 *
 * What replaces settings of another shape takes theirs out: `domain: { prefix: undefined, name: "login.acme.com", … }`. Names
 * are checked against both together.
 */
export function definePool<const Base extends Settings, const Parts extends Settings>(
  base: Base,
  parts: [Parts] extends [Right<Parts, Merged<Base, Parts>>]
    ? Parts & OnlyKnown<Parts, Settings>
    : Right<Parts, Merged<Base, Parts>>,
): Made<Parts, Merged<Base, Parts>, Merged<Base, Written<Parts>>>;
export function definePool(base: object, parts: object = {}): object {
  return merged(written(base), written(parts));
}

/** With the texts of message functions. */
function written(settings: object): object {
  const entries = Object.entries(settings).map(([name, value]: [string, unknown]) => {
    if (typeof value === "function") return [name, value(MARKS)];
    return [name, isRecord(value) ? written(value) : value];
  });
  return Object.fromEntries(entries);
}

function merged(base: object, parts: object): object {
  const all: [string, unknown][] = [...Object.entries(base)];
  const result = new Map(all);
  for (const [name, part] of Object.entries(parts)) {
    const before = result.get(name);
    if (part === undefined) result.delete(name);
    else result.set(name, isRecord(part) ? merged(isRecord(before) ? before : {}, part) : part);
  }
  return Object.fromEntries(result);
}

/** Whether a value is data in braces: no list, and nothing that a class made, such as a token of CDKTF. */
function isRecord(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
