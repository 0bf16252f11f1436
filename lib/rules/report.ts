import type { Finding } from "./finding";
import type { Severity } from "./rule";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors: AWS would refuse this, or data would be lost"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

/**
 * The findings as text, grouped by severity; findings that say the same of several places stand together. Empty for none.
 */
export function report(findings: readonly Finding[]): string {
  const parts = HEADINGS.flatMap(([severity, heading]) => {
    const lines = grouped(findings.filter((finding) => finding.severity === severity)).map(entry);
    return lines.length > 0 ? [`${heading} (${lines.length})\n\n${lines.join("\n")}`] : [];
  });
  return parts.length > 0 ? `${parts.join("\n")}\n` : "";
}

/** Findings of one rule with the same words, whatever their place, as one entry. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.message, finding.fix, finding.value]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function entry(group: readonly Finding[]): string {
  const [{ rule, message, fix, value, link }] = group as [Finding];
  const shown = value === undefined ? "" : ` = ${JSON.stringify(value)}`;
  return `  ${places(group)}${shown}\n    ${message}\n    do: ${fix}\n    ${rule}: ${link}\n`;
}

/** `dev, prod: userPool.smsConfiguration, userPool.emailMfaConfiguration` */
function places(group: readonly Finding[]): string {
  const byPaths = new Map<string, string[]>();
  for (const environment of new Set(group.map((finding) => finding.environment))) {
    const paths = group.filter((finding) => finding.environment === environment).map(({ path }) => path);
    const key = paths.join(", ");
    byPaths.set(key, [...(byPaths.get(key) ?? []), ...(environment === undefined ? [] : [environment])]);
  }
  return [...byPaths].map(([paths, names]) => (names.length > 0 ? `${names.join(", ")}: ${paths}` : paths)).join("; ");
}
