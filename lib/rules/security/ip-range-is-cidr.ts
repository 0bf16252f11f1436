import { example } from "../../checks/example";
import { parseCidr } from "../../checks/facts/cidr";
import { rangesOf } from "../../checks/facts/risks";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const ipRangeIsCidr = rule({
  id: "ip-range-is-cidr",
  severity: "error",
  title: "IP ranges must be in CIDR notation",
  why: 'Terraform answers `expected "…" to be a valid CIDR Value`, for one range at a time.',
  link: api("RiskExceptionConfigurationType"),
  check: ({ risks }) =>
    risks
      .flatMap((risk) => [...rangesOf(risk, "blockedIpRangeList"), ...rangesOf(risk, "skippedIpRangeList")])
      .filter(([, range]) => !isReference(range) && parseCidr(range) === undefined)
      .map(([path, value]) => ({
        path,
        value,
        message: "is not an IP range in CIDR notation: <IPv4>/0 to /32, or <IPv6>/0 to /128",
        fix: "for one address, use 203.0.113.7/32 or 2001:db8::7/128",
      })),
  examples: () => ({
    good: [
      example({
        riskConfiguration: {
          riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24", "2001:db8::/32", "${var.office}"] },
        },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: {
            riskExceptionConfiguration: {
              blockedIpRangeList: ["203.0.113.7", "203.0.113.0/33", "203.0.113.256/32", "fe80::1%eth0/64"],
              skippedIpRangeList: ["2001:db8::/129"],
            },
          },
        }),
        at: [
          ...[0, 1, 2, 3].map(
            (index) => `userPool.riskConfiguration.riskExceptionConfiguration.blockedIpRangeList[${index}]`,
          ),
          "userPool.riskConfiguration.riskExceptionConfiguration.skippedIpRangeList[0]",
        ],
      },
    ],
  }),
});
