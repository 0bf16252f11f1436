import { example } from "../../checks/example";
import { parseCidr } from "../../checks/facts/cidr";
import { rangesOf } from "../../checks/facts/risks";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

/** The shortest prefixes that a single company usually owns. */
const WIDEST = { 4: 16, 6: 32 };

export const disallowWideSkippedIpRanges = rule({
  id: "disallow-wide-skipped-ip-ranges",
  severity: "warning",
  title: "Disallow wide IP ranges that skip threat protection",
  why: "Cognito does not check sign-ins from a skipped address. An attacker who gets one tries stolen passwords freely.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["CWE-183", "CWE-307"],
  check: ({ risks }) =>
    risks
      .flatMap((risk) => rangesOf(risk, "skippedIpRangeList"))
      .flatMap(([path, value]) => {
        const range = isReference(value) ? undefined : parseCidr(value);
        if (range === undefined || range.prefix >= WIDEST[range.family]) return [];
        const message = `is wider than a /${WIDEST[range.family]} and skips threat protection`;
        return [{ path, value, message, fix: "list only the ranges of your own networks" }];
      }),
  examples: () => ({
    good: [
      example({
        riskConfiguration: { riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24", "2001:db8::/48"] } },
      }),
      example({ riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ["0.0.0.0/0"] } } }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: { riskExceptionConfiguration: { skippedIpRangeList: ["10.0.0.0/8", "::/0"] } },
        }),
        at: [0, 1].map((index) => `userPool.riskConfiguration.riskExceptionConfiguration.skippedIpRangeList[${index}]`),
      },
    ],
  }),
});
