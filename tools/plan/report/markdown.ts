import { printable } from "../../../lib/checks/path";
import { markdownTable } from "../../markdown-table";
import type { Finding } from "../finding";
import type { Verdict } from "../guard";
import { sections, summary } from "./text";

/** GitHub takes 65,536 characters in a comment. */
const LONGEST = 50_000;

/** More findings than this are counted only. */
const MOST_ROWS = 50;

/** The verdict as Markdown, for a comment. What comes from the plan stands in code alone, where nothing in it is Markdown. */
export function markdown(verdict: Verdict): string {
  const { findings } = verdict;
  const rows = findings.slice(0, MOST_ROWS).map(row);
  const more = findings.length > MOST_ROWS ? `\n${findings.length - MOST_ROWS} more.\n` : "";
  const table = rows.length === 0 ? "" : `\n${markdownTable([["", "Resource", "After the apply"], ...rows])}${more}`;
  return `**${summary(verdict)}**\n${table}${details(verdict)}`;
}

function row({ level, allowed, address, consequence }: Finding): string[] {
  return [allowed ? "allowed" : level === "block" ? "**blocked**" : "note", code(address), consequence];
}

/** The text as code; four spaces more, so that no line of it can end the block. */
function details(verdict: Verdict): string {
  const all = sections(verdict).join("\n");
  if (all === "") return "";
  const short = all.length > LONGEST ? `${all.slice(0, LONGEST)}\n… (cut)\n` : all;
  const block = short.replace(/^(?=.)/gm, "    ");
  return `\n<details><summary>What to do</summary>\n\n\`\`\`text\n${block}\`\`\`\n\n</details>\n`;
}

/** A text as code, whatever backticks are in it. */
function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
