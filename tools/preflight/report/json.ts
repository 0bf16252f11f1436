import { type Report, resultsOf, summary } from "./report";

/** What came of it as JSON, with what is fine. */
export function json(report: Report): string {
  const { environment, results } = report;
  const printed = {
    environment,
    checks: results.length,
    wouldFail: resultsOf(report, "would-fail").length,
    notChecked: resultsOf(report, "not-checked").length,
    results,
    summary: summary(report),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
