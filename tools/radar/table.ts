import type { Model } from "../aws-model";
import { type Arguments, argumentsOf, takes } from "./arguments";
import { DESCRIBED } from "./described";
import { fieldsOf } from "./fields";
import { argumentFor } from "./names";
import { type Judged, type Verdict, verdictOn } from "./verdicts";

/** One field of a description, and what becomes of it. */
export interface Row extends Omit<Judged, "verdict"> {
  readonly operation: string;
  readonly field: string;
  /** The field, or what is around it, that was judged: `SmsConfiguration.EumsSms`. */
  readonly part: string;
  readonly verdict: Verdict | "managed" | "unknown";
}

/**
 * Every field that an import reads: managed where the bindings have an argument for it, else as `VERDICTS` says.
 * @param model of the API. @default the one in this repository
 */
export function radar(model?: Model): Row[] {
  return DESCRIBED.flatMap(({ operation, shape, resource }) => {
    const args = argumentsOf(resource);
    return fieldsOf(shape, model).map((field) => ({ operation, field, ...judge(args, shape, field) }));
  });
}

function judge(args: Arguments, shape: string, field: string): Omit<Row, "operation" | "field"> {
  const argument = argumentFor(shape, field);
  const row = { part: field, certainty: "expected" } as const;
  if (takes(args, argument)) return { ...row, verdict: "managed", note: argument };
  return verdictOn(shape, field) ?? { ...row, verdict: "unknown", note: "not classified yet" };
}

/** One row for each part that was judged as a whole. */
export function byPart(rows: readonly Row[]): Row[] {
  const first = new Map(rows.toReversed().map((row) => [`${row.operation} ${row.part}`, row]));
  return rows.filter((row) => first.get(`${row.operation} ${row.part}`) === row);
}
