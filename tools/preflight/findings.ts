import type { Finding } from "../plan/finding";
import { type Report, resultsOf } from "./report/report";

/** What would fail, as findings beside those of a plan; the address is the path of the setting. */
export function findingsOf(report: Report): Finding[] {
  return resultsOf(report, "would-fail").map(({ check, title, path, text, fix, link }) => ({
    watch: check,
    level: "block",
    address: path,
    what: `would fail: ${text.replace(/\.$/, "")}`,
    why: `Terraform does not check this before the apply. Required: ${title}.`,
    consequence: "The apply stops halfway, or what it deploys does not work.",
    fix,
    link,
  }));
}
