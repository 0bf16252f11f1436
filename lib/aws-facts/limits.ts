import type { Bool } from "../synth/reference";
import type { ArnType } from "./arns";

/** Smallest and largest value, both allowed. */
export type Range = readonly [min: number, max: number];

/** What AWS allows for a string. */
export interface StringLimit {
  /** Characters, counted as AWS counts them: by Unicode code point. */
  readonly length?: Range;
  /** Bytes in UTF-8, where Terraform counts those and is stricter than AWS. */
  readonly bytes?: number;
  /** What the whole string must match, in Java's syntax, as AWS's service model has it. */
  readonly pattern?: string;
  /** What the pattern allows, in words. */
  readonly allowed?: string;
  /** The type of resource whose ARN it must be. */
  readonly arn?: ArnType;
}

/** What AWS allows for a whole number. */
export interface NumberLimit {
  readonly range?: Range;
}

/** What AWS allows for a list, and for each of its items. */
export interface ListLimit<Item> {
  readonly count?: Range;
  readonly each?: LimitsOf<Item>;
}

/** What AWS allows for a record with keys that you choose. */
export interface RecordLimit<Item> extends ListLimit<Item> {
  readonly keys?: StringLimit;
}

/**
 * AWS's limits on settings of a type, in the shape of the settings themselves: a misspelled setting, or a pattern on a
 * number, does not compile.
 */
export type LimitsOf<Settings> = LimitsOfValue<Exclude<Settings, undefined | Bool>>;

type LimitsOfValue<Value> = [Value] extends [never]
  ? never
  : [Value] extends [string]
    ? StringLimit
    : [Value] extends [number]
      ? NumberLimit
      : [Value] extends [readonly (infer Item)[]]
        ? ListLimit<Item>
        : string extends keyof Value
          ? RecordLimit<Value[keyof Value]>
          : { readonly [Name in KeyOf<Value>]?: LimitsOf<MemberOf<Value, Name>> };

/** A key of any member of a union. */
type KeyOf<Value> = Value extends unknown ? keyof Value : never;

type MemberOf<Value, Name> = Value extends unknown ? (Name extends keyof Value ? Value[Name] : never) : never;
