import { type Expression, isReference } from "../../synth/reference";

/** Units of a duration as it is written: seconds, minutes, hours, days. */
export type UnitLetter = "s" | "m" | "h" | "d";

/**
 * How long something is valid: `"90s"`, `"15m"`, `"12h"`, `"30d"`; a reference needs its unit too
 * (`` `${expression(minutes.stringValue)}m` ``).
 */
export type Duration = `${number}${UnitLetter}` | `${Expression}${UnitLetter}`;

/** The same in whole minutes, where AWS knows no other unit. */
export type Minutes = `${number}m` | `${Expression}m`;

/** A unit as AWS names it. */
export type Unit = "seconds" | "minutes" | "hours" | "days";

/** A duration as AWS takes it. */
export interface Amount {
  readonly amount: number;
  readonly unit: Unit;
}

/** From the coarsest to the finest. */
const UNITS = [
  { letter: "d", unit: "days", seconds: 86_400 },
  { letter: "h", unit: "hours", seconds: 3_600 },
  { letter: "m", unit: "minutes", seconds: 60 },
  { letter: "s", unit: "seconds", seconds: 1 },
] as const;

const SECONDS: Readonly<Record<string, number | undefined>> = { d: 86_400, h: 3_600, m: 60, s: 1 };

/** In the coarsest unit that says it in whole numbers: 60m is 1 hour, 90m stays 90 minutes. */
export function coarsest(duration: Duration): Amount {
  const written = asWritten(duration);
  const seconds = inSeconds(duration);
  if (seconds === undefined) return written;
  const fitting = UNITS.find((unit) => Number.isInteger(seconds / unit.seconds));
  return fitting === undefined ? written : { amount: seconds / fitting.seconds, unit: fitting.unit };
}

/** In the unit it is written in. */
export function asWritten(duration: Duration): Amount {
  const { unit } = UNITS.find(({ letter }) => duration.endsWith(letter)) ?? { unit: "seconds" };
  const amount = duration.slice(0, -1);
  // A reference stays text in the JSON; Terraform makes a number of it.
  return { amount: isReference(amount) ? (amount as unknown as number) : Number(amount), unit };
}

/** Nothing where only Terraform will know. */
export function inSeconds(duration: Duration): number | undefined {
  const amount = Number(duration.slice(0, -1));
  if (isReference(amount) || Number.isNaN(amount)) return undefined;
  const factor = SECONDS[duration.slice(-1)] ?? 1;
  // 1.1h is 3960.0000000000005 s in binary.
  return Math.round(amount * factor * 1e6) / 1e6;
}
