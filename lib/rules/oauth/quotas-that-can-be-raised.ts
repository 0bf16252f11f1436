import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

/** Default and highest number of each in a pool; beyond the highest, the tables of limits refuse. */
const QUOTAS = [
  ["clients", 1_000, 10_000],
  ["resourceServers", 25, 300],
  ["identityProviders", 300, 1_000],
] as const;

export const quotasThatCanBeRaised = rule({
  id: "quotas-that-can-be-raised",
  severity: "warning",
  title: "A pool has no more of each than an account may have without asking",
  why: "AWS answers `LimitExceededException` until the account's quota is raised on request.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html",
  check: ({ userPool }) =>
    QUOTAS.flatMap(([record, usual, most]) => {
      const count = Object.keys(userPool[record] ?? {}).length;
      if (count <= usual) return [];
      const allowed = usual.toLocaleString("en");
      return [
        {
          path: `userPool.${record}`,
          message: `are ${count.toLocaleString("en")} of ${allowed}; AWS raises the quota to ${most.toLocaleString("en")} at most`,
          fix: "have the quota raised (Service Quotas) before you apply, then waive this",
        },
      ];
    }),
  examples: () => ({
    good: [example({ resourceServers: numbered(25) })],
    bad: [{ given: example({ resourceServers: numbered(26) }), at: ["userPool.resourceServers"] }],
  }),
});

function numbered(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`api${index}`, { scopes: {} }]));
}
