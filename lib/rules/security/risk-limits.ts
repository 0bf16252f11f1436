import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { ARN, BODY, SUBJECT } from "../../checks/shapes";

const NOTIFY = "accountTakeoverRiskConfiguration.notifyConfiguration";

const OF_ONE: readonly Limit[] = [
  { path: `${NOTIFY}.sourceArn`, ...ARN },
  ...["blockEmail", "mfaEmail", "noActionEmail"].flatMap((mail) => [
    { path: `${NOTIFY}.${mail}.subject`, ...SUBJECT, bytes: 140 },
    { path: `${NOTIFY}.${mail}.htmlBody`, ...BODY, bytes: 20_000 },
    { path: `${NOTIFY}.${mail}.textBody`, ...BODY, bytes: 20_000 },
  ]),
  { path: "riskExceptionConfiguration.blockedIpRangeList", count: [0, 200] },
  { path: "riskExceptionConfiguration.skippedIpRangeList", count: [0, 200] },
];

const LIMITS = ["riskConfiguration", "clients.*.riskConfiguration"].flatMap((at) =>
  OF_ONE.map((limit): Limit => ({ ...limit, path: `${at}.${limit.path}` })),
);

const ranges = (count: number) => Array.from({ length: count }, (_, host) => `203.0.113.${host}/32`);

export const riskLimits = rule({
  id: "risk-limits",
  severity: "error",
  title: "Every field of a risk configuration is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`.",
  link: api("SetRiskConfiguration"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [example({ riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ranges(200) } } })],
    bad: [
      {
        given: example({
          riskConfiguration: { riskExceptionConfiguration: { skippedIpRangeList: ranges(201) } },
          clients: {
            web: {
              kind: "web",
              callbackUrls: ["https://acme.example"],
              riskConfiguration: {
                accountTakeoverRiskConfiguration: {
                  actions: { highAction: { eventAction: "BLOCK" } },
                  notifyConfiguration: {
                    sourceArn: "arn:aws:ses",
                    blockEmail: { subject: "", htmlBody: "<p>", textBody: "Blocked" },
                  },
                },
              },
            },
          },
        }),
        at: [
          "userPool.riskConfiguration.riskExceptionConfiguration.skippedIpRangeList",
          ...["sourceArn", "blockEmail.subject", "blockEmail.htmlBody"].map(
            (field) => `userPool.clients.web.riskConfiguration.${NOTIFY}.${field}`,
          ),
        ],
      },
    ],
  }),
});
