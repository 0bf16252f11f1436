import type { Finding } from "../finding";
import { printable } from "../path";
import type { Severity } from "../problem";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors: AWS would refuse this, or data would be lost"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

/** Longer values are cut in the report, such as a message of 20,000 characters. */
const LONGEST_VALUE = 100;

/**
 * The findings as text, grouped by severity; findings that say the same about several places stand together. Notes, which ask
 * for nothing, take a line each. Empty for no findings.
 */
export function report(findings: readonly Finding[]): string {
  const parts = HEADINGS.flatMap(([severity, heading]) => {
    const these = findings.filter((finding) => finding.severity === severity);
    const lines = severity === "note" ? noteGroups(these).map(noteLine) : grouped(these).map(entry);
    return lines.length > 0 ? [`${heading} (${lines.length})\n\n${lines.join("\n")}`] : [];
  });
  return parts.length > 0 ? `${parts.join("\n")}\n` : "";
}

/** One line for all notes: how many there are, and the command that shows them. Empty for no notes. */
export function notesLine(findings: readonly Finding[]): string {
  const count = noteGroups(findings.filter(({ severity }) => severity === "note")).length;
  if (count === 0) return "";
  return `${count} ${count === 1 ? "note" : "notes"}: npm run rules -- --notes\n`;
}

/** Findings of one rule with the same words, wherever they are, as one entry. */
function grouped(findings: readonly Finding[]): Finding[][] {
  return groupBy(findings, ({ rule, message, fix, value }) => `${rule}\n${message}\n${fix}\n${shown(value)}`);
}

/** Notes of one rule with the same words, whatever their place and value. */
function noteGroups(findings: readonly Finding[]): Finding[][] {
  return groupBy(findings, ({ rule, message }) => `${rule}\n${message}`);
}

function noteLine(group: readonly Finding[]): string {
  const [{ rule, message }] = group as [Finding];
  return `  ${places(group)}: ${message} [${rule}]`;
}

function entry(group: readonly Finding[]): string {
  const [{ rule, message, fix, value, link }] = group as [Finding];
  const stated = value === undefined ? "" : ` = ${cut(shown(value))}`;
  return `  ${places(group)}${stated}
    ${message}
    Fix: ${fix}
    ${rule}: ${link}
`;
}

function shown(value: unknown): string {
  return printable(JSON.stringify(value) ?? "");
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)` : text;
}

/** `dev, prod: userPool.smsConfiguration, userPool.emailMfaConfiguration` */
function places(group: readonly Finding[]): string {
  const environments = groupBy(group, ({ environment }) => environment);
  const paths = (findings: readonly Finding[]) => findings.map(({ path }) => path).join(", ");
  return groupBy(environments, paths)
    .map((alike) => {
      const names = alike.flatMap(([first]) => first?.environment ?? []).join(", ");
      const where = paths(alike[0] as Finding[]);
      return names === "" ? where : `${names}: ${where}`;
    })
    .join("; ");
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
