import type { Compared } from "../compare";
import type { Value } from "../fields";
import { PRESENT } from "../orders";
import { durationText } from "../token-lives";

/** Longer values are cut. */
const LONGEST = 120;

/** The value of one side as a person reads it. */
export function valueText(compared: Compared, side: "first" | "second"): string {
  const { field, unset } = compared;
  const value = compared[side];
  if (field === PRESENT) return value === undefined ? "none" : "yes";
  if (value !== undefined) return plain(field, value);
  return unset === undefined ? "not set" : `not set (${plain(field, unset)})`;
}

/** The verdict in a table: nothing where there is none. */
export function verdictText({ verdict, differs }: Compared, isWaived: boolean): string {
  if (!differs) return "same";
  if (verdict === "weaker") return isWaived ? "weaker (waived)" : "weaker";
  return verdict === "stronger" ? "stronger" : "";
}

function plain(field: string, value: Value): string {
  if (/_token_validity$/.test(field) && typeof value === "number") return durationText(value);
  const text = typeof value === "object" ? value.join(", ") || "none" : String(value) || '""';
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
