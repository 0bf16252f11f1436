import { example } from "../../checks/example";
import { rangesOf } from "../../checks/facts/risks";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const disallowIpRangeInBothLists = rule({
  id: "disallow-ip-range-in-both-lists",
  severity: "warning",
  title: "Disallow an IP range in both the blocked and the skipped list",
  why: "AWS does not document which list wins. An address that you meant to block may get in unchecked.",
  link: api("RiskExceptionConfigurationType"),
  check: ({ risks }) =>
    risks.flatMap((risk) => {
      const blocked = new Set(rangesOf(risk, "blockedIpRangeList").map(([, range]) => range));
      return rangesOf(risk, "skippedIpRangeList")
        .filter(([, range]) => !isReference(range) && blocked.has(range))
        .map(([path, value]) => ({
          path,
          value,
          message: "is in blockedIpRangeList too",
          fix: "keep it in one of the lists",
        }));
    }),
  examples: () => ({
    good: [
      example({
        riskConfiguration: {
          riskExceptionConfiguration: {
            blockedIpRangeList: ["198.51.100.0/24"],
            skippedIpRangeList: ["203.0.113.0/24"],
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: {
            riskExceptionConfiguration: {
              blockedIpRangeList: ["203.0.113.0/24"],
              skippedIpRangeList: ["198.51.100.0/24", "203.0.113.0/24"],
            },
          },
        }),
        at: ["userPool.riskConfiguration.riskExceptionConfiguration.skippedIpRangeList[1]"],
      },
    ],
  }),
});
