import { printable } from "../../../lib/checks/path";
import { sarifLog } from "../../sarif";
import type { Finding } from "../finding";
import type { Verdict } from "../guard";
import { watches } from "../watch";
import type { Watch } from "../watch/watch";
import { safeJson } from "./json";

/** Where a finding is shown: a file of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The findings as a SARIF 2.1.0 log, for code-scanning views. What is allowed is suppressed there. */
export function sarif({ findings }: Verdict, placeOf: (finding: Finding) => Place): string {
  const log = sarifLog(
    [...watches, ...unwatched(findings)].map(({ id, title, why, link, level }) => ({
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

/** What findings name that is no watch: they came from elsewhere. */
function unwatched(findings: readonly Finding[]): Pick<Watch, "id" | "title" | "why" | "link" | "level">[] {
  const ids = new Set(watches.map(({ id }) => id));
  const others = findings.filter(({ watch }) => !ids.has(watch));
  return [...new Map(others.map((one) => [one.watch, one])).values()].map(({ watch: id, why, link, level }) => {
    return { id, title: why, why, link, level };
  });
}
