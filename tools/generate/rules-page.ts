import type { Severity } from "../../lib/checks/problem";
import type { Described } from "../../lib/checks/rule";
import { markdownTable } from "../markdown-table";

const HEAD = ["Rule", "Severity", "Holds", "Elsewhere"] as const;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The rules as a page of Markdown, laid out as Biome formats it. */
export function markdown(rules: readonly Described[]): string {
  const counts = SEVERITIES.map(
    (severity) => `${rules.filter((rule) => rule.severity === severity).length} ${severity}s`,
  );
  return `# Rules

Written by \`npm run generate\`. ${rules.length} rules: ${counts.join(", ")}.

\`npm run rules -- --explain <rule>\` shows the reason and examples. The last column lists the same advice elsewhere.

\\* A warning in an adopted resource: AWS has already accepted it, and you can waive it.

${markdownTable([HEAD, ...rules.map(row)])}`;
}

function row({ id, severity, liveFact = false, title, counterparts = [] }: Described): string[] {
  return [`\`${id}\``, liveFact ? `${severity}*` : severity, title, counterparts.join(", ")];
}
