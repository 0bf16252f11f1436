import type { Compared } from "../compare";
import { type Comparison, shownFields, summary, waivedFields } from "./comparison";
import { valueText, verdictText } from "./value";

/** For people: a block for each resource, and what is weaker at the end. */
export function text(comparison: Comparison): string {
  const { first, second, weaker } = comparison;
  const fields = shownFields(comparison);
  const blocks = [...new Set(fields.map(entryOf))].map((entry) => {
    const rows = fields
      .filter((one) => entryOf(one) === entry)
      .map((one) => {
        const verdict = verdictText(one, weaker.waived.has(one));
        const name = one.path === entry ? "(resource)" : one.path.slice(entry.length + 1);
        return `  ${name}\n    ${first.name}: ${valueText(one, "first")}\n    ${second.name}: ${valueText(one, "second")}${verdict && `  [${verdict}]`}\n`;
      });
    return `${entry}\n${rows.join("")}\n`;
  });
  const list = weaker.weaker.map((one) => `  ${one.path}: ${one.why}\n`);
  const told = list.length === 0 ? "" : `\nWeaker in ${second.name}:\n${list.join("")}`;
  const waived = waivedFields(comparison).map(({ path, reason }) => `  ${path}: ${reason}\n`);
  const toldWaived = waived.length === 0 ? "" : `\nWaived:\n${waived.join("")}`;
  return `${blocks.join("")}${summary(comparison)}\n${told}${toldWaived}`;
}

/** `clients.web` */
export function entryOf({ kind, key }: Compared): string {
  return key === undefined ? kind : `${kind}.${key}`;
}
