/** Mistakes outside the pool. */
import { environment, type Mutation, untyped } from "./change";

export const OF_THE_ENVIRONMENT: readonly Mutation[] = [
  ["an account id of five digits", "account-id-is-real", "accountId", environment({ accountId: "12345" })],
  ["a name with a slash", "environment-name-fits", "name", environment({ name: "prod/eu" })],
  [
    "a provider of the last major version",
    "provider-version-is-recent",
    "awsProviderVersion",
    environment({ awsProviderVersion: "5.100.0" }),
  ],
  ["a tag that begins a directive", "text-is-no-directive", "tags.Service", environment({ tags: { Service: "%{x}" } })],
  [
    "an account id that is a number",
    "value-has-its-type",
    "accountId",
    environment({ accountId: untyped(123456789012) }),
  ],
  [
    "a pool protected against its environment",
    "protection-agrees",
    "userPool.deletionProtection",
    (valid) => ({ ...valid, protection: "none", userPool: { ...valid.userPool, deletionProtection: "ACTIVE" } }),
  ],
];
