import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const LIMITS: readonly Limit[] = [
  { path: "groups", count: [0, 10_000] },
  {
    path: "groups.*.name",
    length: [1, 128],
    pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
    allowed: "text without spaces",
  },
  { path: "groups.*.description", length: [0, 2048], bytes: 2048 },
  { path: "groups.*.precedence", range: [0, 2_147_483_647] },
  { path: "groups.*.roleArn", length: [20, 2048] },
];

export const groupLimits = rule({
  id: "group-limits",
  severity: "error",
  title: "Every field of a group is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`; Terraform lets a name with spaces and any precedence pass.",
  link: api("CreateGroup"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [example({ groups: { testers: { name: "Prüfer/eu", precedence: 2_147_483_647, description: "" } } })],
    bad: [
      {
        given: example({
          groups: {
            a: { name: "my group", precedence: -1, description: "a".repeat(2049) },
            b: { name: "", precedence: 1.5, roleArn: "arn:aws:iam::1:r/a" },
          },
        }),
        at: [
          "userPool.groups.a.name",
          "userPool.groups.b.name",
          "userPool.groups.a.description",
          "userPool.groups.a.precedence",
          "userPool.groups.b.precedence",
          "userPool.groups.b.roleArn",
        ],
      },
    ],
  }),
});
