import { printable } from "../../../lib/checks/path";
import { sarifLog } from "../../sarif";
import type { Finding } from "../finding";
import type { Verdict } from "../guard";
import { watches } from "../watch";
import { safeJson } from "./json";

/** Where a finding is shown: a file of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The findings as a SARIF 2.1.0 log, for code-scanning views. What is allowed is suppressed there. */
export function sarif({ findings }: Verdict, placeOf: (finding: Finding) => Place): string {
  const log = sarifLog(
    watches.map(({ id, title, why, link, level }) => ({
      id,
      title,
      why,
      link,
      level: level === "block" ? "error" : "note",
    })),
    findings.map((finding) => ({
      rule: finding.watch,
      level: finding.level === "block" ? "error" : "note",
      text: printable(`${finding.address} ${finding.what}. ${finding.consequence} To fix: ${finding.fix}`),
      name: printable(finding.address),
      suppressed: finding.allowed,
      ...placeOf(finding),
    })),
  );
  return `${safeJson(log)}\n`;
}
