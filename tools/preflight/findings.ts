import type { Finding } from "../plan/finding";
import { type Report, resultsOf } from "./report/report";

/** What would fail, as findings beside those of a plan; the address is the path of the setting. */
export function findingsOf(report: Report): Finding[] {
  return resultsOf(report, "would-fail").map(({ check, title, path, text, fix, link }) => ({
    watch: check,
    level: "block",
    address: path,
    what: `would fail: ${text.replace(/\.$/, "")}`,
    why: `Terraform does not ask for it before it applies. What must be true: ${title}.`,
    consequence: "The apply stops there, with half of the plan done, or what it deploys does not work.",
    fix,
    link,
  }));
}
