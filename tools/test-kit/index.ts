/** What a team's own tests expect of its environments and rules; see docs/checks.md#keep-a-policy-of-your-own. */
export { expectPool, type PoolExpectations } from "./expect-pool";
export { expectRule, type RuleExpectations } from "./expect-rule";
