import { printable } from "../../../lib/checks/path";
import { type Report, type Result, resultsOf, summary } from "./report";

/** What came of it as text: what would fail, what nobody could check, and one line. What is fine is only counted. */
export function text(report: Report): string {
  const failures = resultsOf(report, "would-fail").map(({ check, path, text: what, fix, link }) => [
    `WOULD FAIL   ${check}  ${path}`,
    `             ${what}`,
    `             Fix: ${fix}`,
    `             ${link}`,
  ]);
  const open = grouped(resultsOf(report, "not-checked")).map((group) => [
    ...group.map(({ check, path }, at) => `${at === 0 ? "NOT CHECKED" : "           "}  ${check}  ${path}`),
    `             ${group[0]?.text}`,
  ]);
  const blocks = [...failures, ...open].map((lines) => lines.map((line) => `${printable(line)}\n`).join(""));
  return [...blocks, `${summary(report)}\n`].join("\n");
}

/** Those with the same reason stand together. */
function grouped(results: readonly Result[]): Result[][] {
  const groups = new Map<string, Result[]>();
  for (const result of results) groups.set(result.text, [...(groups.get(result.text) ?? []), result]);
  return [...groups.values()];
}
