import { markdownTable } from "../../markdown-table";
import { type Comparison, shownFields, summary, waivedFields } from "./comparison";
import { valueText, verdictText } from "./value";

/** For a comment of a pull request. */
export function markdown(comparison: Comparison): string {
  const { first, second, weaker } = comparison;
  const rows = shownFields(comparison).map((one) => [
    code(one.path),
    code(valueText(one, "first")),
    code(valueText(one, "second")),
    verdictText(one, weaker.waived.has(one)),
  ]);
  const table =
    rows.length === 0 ? "" : `\n${markdownTable([["Setting", code(first.name), code(second.name), ""], ...rows])}`;
  const list = weaker.weaker.map((one) => `- ${code(one.path)}: ${one.why}\n`);
  const told = list.length === 0 ? "" : `\nWeaker in ${code(second.name)}:\n\n${list.join("")}`;
  const waived = waivedFields(comparison).map(({ path, reason }) => `- ${code(path)}: ${code(reason)}\n`);
  const toldWaived = waived.length === 0 ? "" : `\nWaived:\n\n${waived.join("")}`;
  return `${summary(comparison).replaceAll("_", "\\_")}\n${table}${told}${toldWaived}`;
}

/** With as many backticks as it takes. */
function code(value: string): string {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}
