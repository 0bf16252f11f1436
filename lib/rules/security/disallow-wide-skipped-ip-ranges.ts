import { example } from "../../checks/example";
import { parseCidr } from "../../checks/facts/cidr";
import { rangesOf } from "../../checks/facts/risks";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

/** A wider network is more than a company's own. */
const WIDEST = { 4: 16, 6: 32 };

export const disallowWideSkippedIpRanges = rule({
  id: "disallow-wide-skipped-ip-ranges",
  severity: "warning",
  title: "Only small networks are exempt from threat protection",
  why: "From a skipped address no sign-in is judged: whoever gets one there tries stolen passwords unhindered.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["CWE-183", "CWE-307"],
  check: ({ risks }) =>
    risks
      .flatMap((risk) => rangesOf(risk, "skippedIpRangeList"))
      .flatMap(([path, value]) => {
        const range = isReference(value) ? undefined : parseCidr(value);
        if (range === undefined || range.prefix >= WIDEST[range.family]) return [];
        const message = `is exempt as a whole; a /${WIDEST[range.family]} is wide already`;
        return [{ path, value, message, fix: "name the addresses of your own networks alone" }];
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
