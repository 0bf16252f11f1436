import { QUOTAS } from "../../aws-facts/quotas";
import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const stayWithinDefaultQuotas = rule({
  id: "stay-within-default-quotas",
  severity: "warning",
  title: "Stay within the default quotas, or request an increase first",
  why: "AWS answers `LimitExceededException` until it has raised the quota of the account on request.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html",
  check: ({ userPool }) =>
    (Object.keys(QUOTAS) as (keyof typeof QUOTAS)[]).flatMap((record) => {
      const count = Object.keys(userPool[record] ?? {}).length;
      if (count <= QUOTAS[record][0]) return [];
      const [usual, most] = QUOTAS[record].map((quota) => quota.toLocaleString("en"));
      const message = `has ${count.toLocaleString("en")} members; the quota is ${usual}, and AWS raises it to ${most} at most`;
      const fix = "request an increase in Service Quotas before you apply, then waive this";
      return [{ path: `userPool.${record}`, message, fix }];
    }),
  examples: () => ({
    good: [example({ resourceServers: numbered(25) })],
    bad: [{ given: example({ resourceServers: numbered(26) }), at: ["userPool.resourceServers"] }],
  }),
});

function numbered(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`api${index}`, { scopes: {} }]));
}
