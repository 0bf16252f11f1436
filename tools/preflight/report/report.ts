import type { Judgement } from "../judgement";

/** What came of one check of one setting. */
export type Result = Judgement & {
  /** Id of the check. */
  readonly check: string;
  readonly title: string;
  /** The setting. */
  readonly path: string;
  readonly link: string;
};

/** What came of all checks of an environment, in their order. */
export interface Report {
  readonly environment: string;
  readonly results: readonly Result[];
}

/** The results of one verdict. */
export function resultsOf<V extends Judgement["verdict"]>(
  { results }: Report,
  verdict: V,
): (Result & { readonly verdict: V })[] {
  return results.filter((result): result is Result & { readonly verdict: V } => result.verdict === verdict);
}

/** 2 if something would fail; what is not checked is no failure. */
export function exitCodeOf(report: Report): 0 | 2 {
  return resultsOf(report, "would-fail").length > 0 ? 2 : 0;
}

/** `12 checks: 1 would fail, 2 not checked` */
export function summary(report: Report): string {
  const failing = resultsOf(report, "would-fail").length;
  const open = resultsOf(report, "not-checked").length;
  const parts = [...(failing > 0 ? [`${failing} would fail`] : []), ...(open > 0 ? [`${open} not checked`] : [])];
  const total = report.results.length;
  return `${total} check${total === 1 ? "" : "s"}: ${parts.join(", ") || "nothing would fail"}`;
}
