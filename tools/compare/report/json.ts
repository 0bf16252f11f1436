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
      excepted: weaker.excepted.length,
      stronger: compared.filter(({ verdict }) => verdict === "stronger").length,
    },
    fields: shownFields(comparison).map((one) => ({
      path: one.path,
      first: one.first ?? null,
      second: one.second ?? null,
      verdict: one.verdict,
      ...(weaker.excepted.includes(one) && { excepted: true }),
      ...(one.why !== undefined && one.differs && { why: one.why }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
