import { pathOf, printable } from "../../../lib/checks/path";
import { formatted } from "../write/format";
import { literal } from "../write/literal";
import type { Difference } from "./compare";

/** A difference as it is shown. */
export interface ShownDifference {
  readonly kind: Difference["kind"];
  /** `userPool.groups.auditors` */
  readonly path: string;
  /** What the settings have, and what AWS has: cut where it is long. */
  readonly stated?: string;
  readonly live?: string;
  /** What the settings have to hold there, as the formatter writes it; none for what is removed. */
  readonly lines: readonly string[];
}

const LONGEST = 100;

/** Differences with the lines to add. @param root the folder of the project */
export async function shownDifferences(found: readonly Difference[], root: string): Promise<ShownDifference[]> {
  const source = found.map(({ way, live, isElement }, index) => {
    const value = isElement ? `[\n${literal(live, 1)},\n]` : literal({ [String(way.at(-1))]: live }, 1);
    return `export const _${index} = ${value};\n`;
  });
  const text = found.length === 0 ? "" : await formatted(root, "stacks/index.ts", source.join("\n"));
  return found.map(({ kind, way, stated, live }, index) => {
    const [, lines = ""] = new RegExp(`^export const _${index} = [{[]\n([^]*?)\n[}\\]];$`, "m").exec(text) ?? [];
    return {
      kind,
      path: pathOf(way),
      ...(stated !== undefined && { stated: cut(stated) }),
      ...(live !== undefined && { live: cut(live) }),
      lines: lines === "" ? [] : lines.split("\n").map((line) => line.replace(/^ {2}/, "")),
    };
  });
}

const HEADINGS = {
  new: "NEW in AWS: add these",
  changed: "CHANGED in AWS: the next deployment changes them back, unless you add them to the settings",
  removed: "REMOVED from AWS, or never there",
} as const;

/** The differences as text. @param file of the environment */
export function updateText(found: readonly ShownDifference[], file: string): string {
  const sections = (["new", "changed", "removed"] as const).flatMap((kind) => {
    const these = found.filter((one) => one.kind === kind);
    return these.length === 0 ? [] : `${HEADINGS[kind]}\n${these.map(entry).join("")}\n`;
  });
  return `${sections.join("")}${updateSummary(found, file)}\n`;
}

/** `3 differences between stacks/legacy.ts and AWS: 1 new, 1 changed, 1 removed` */
export function updateSummary(found: readonly ShownDifference[], file: string): string {
  if (found.length === 0) return `No differences: ${file} matches AWS.`;
  const count = (kind: Difference["kind"]) => `${found.filter((one) => one.kind === kind).length} ${kind}`;
  const all = `${found.length} difference${found.length === 1 ? "" : "s"}`;
  return `${all} between ${file} and AWS: ${count("new")}, ${count("changed")}, ${count("removed")}`;
}

function entry({ kind, path, stated, live, lines }: ShownDifference): string {
  const what = kind === "changed" ? `: ${stated} here, ${live} in AWS` : "";
  return `  ${path}${what}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function cut(value: unknown): string {
  const json = printable(JSON.stringify(value));
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}… (${json.length} characters)` : json;
}
