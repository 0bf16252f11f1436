import type { Compared } from "../compare";
import { type Comparison, shownFields } from "./comparison";

/** For programs. */
export function json(comparison: Comparison): string {
  const { first, second, compared, weaker } = comparison;
  const report = {
    first: first.name,
    second: second.name,
    summary: {
      differences: compared.filter(({ differs }) => differs).length,
      weaker: weaker.weaker.length,
      waived: weaker.waived.size,
      stronger: compared.filter(({ verdict }) => verdict === "stronger").length,
    },
    fields: shownFields(comparison).map((one) => ({
      path: one.path,
      first: one.first ?? null,
      second: one.second ?? null,
      verdict: one.verdict,
      ...(weaker.waived.has(one) && { waived: waiverOf(comparison, one) }),
      ...(one.why !== undefined && one.differs && { why: one.why }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** `{}` where it is waived for this run alone. */
function waiverOf({ weaker }: Comparison, one: Compared): object {
  const { reason, until } = weaker.waived.get(one) ?? {};
  return { ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) };
}
