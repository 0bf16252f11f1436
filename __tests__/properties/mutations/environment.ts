/** Mistakes outside the pool. */
import { environment, type Mutation, pool, untyped } from "./change";

export const OF_THE_ENVIRONMENT: readonly Mutation[] = [
  ["an account id of five digits", "account-id-is-valid", "accountId", environment({ accountId: "12345" })],
  ["a name with a slash", "environment-name-is-valid", "name", environment({ name: "prod/eu" })],
  [
    "a state's key with a slash before it",
    "state-location-is-valid",
    "backend.key",
    environment({ backend: { type: "s3", bucket: "acme-state", key: "/prod.tfstate", region: "us-east-1" } }),
  ],
  [
    "too many tags",
    "limit-tags",
    "tags",
    (valid) => ({
      ...valid,
      tags: Object.fromEntries(Array.from({ length: 51 }, (_, tag) => [`tag${tag}`, ""])),
      userPool: { ...valid.userPool, tags: undefined },
    }),
  ],
  [
    "copies of secrets among AWS's own parameters",
    "secret-copy-name-is-valid",
    "userPool.clientSecrets.toSsmParameter",
    pool({ clientSecrets: { toSsmParameter: "/aws/acme" } }),
  ],
  [
    "a custom domain that is AWS's",
    "custom-domain-is-your-own",
    "userPool.domain.name",
    pool({ domain: { name: "acme.auth.us-east-1.amazoncognito.com", certificateArn: "${var.certificate}" } }),
  ],
  [
    "a provider of the last major version",
    "provider-version-is-supported",
    "awsProviderVersion",
    environment({ awsProviderVersion: "5.100.0" }),
  ],
  [
    "a proxy with a password",
    "disallow-passwords-in-urls",
    "backend.httpsProxy",
    environment({
      backend: { type: "s3", bucket: "acme", key: "k", region: "us-east-1", httpsProxy: "http://a:b@proxy:3128" },
    }),
  ],
  [
    "a role of another account",
    "assumed-role-is-in-the-account",
    "assumeRoleArn",
    environment({ accountId: "123456789012", assumeRoleArn: "arn:aws:iam::999999999999:role/deploy" }),
  ],
  [
    "a setting that is misspelled",
    "no-unknown-settings",
    "userPool.passwordPolicy.minLength",
    (valid) => ({ ...valid, userPool: { ...valid.userPool, passwordPolicy: untyped({ minLength: 12 }) } }),
  ],
  [
    "a word in the spelling of the code",
    "no-unknown-settings",
    "userPool.autoVerifiedAttributes[0]",
    (valid) => ({ ...valid, userPool: { ...valid.userPool, autoVerifiedAttributes: untyped(["phoneNumber"]) } }),
  ],
  ["an account id that is a number", "no-wrong-types", "accountId", environment({ accountId: untyped(123456789012) })],
  [
    "an imported pool that a plan may replace",
    "imported-pool-requires-full-protection",
    "protection",
    (valid) => ({ ...valid, protection: "none", userPool: { ...valid.userPool, importId: "us-east-1_Abc123" } }),
  ],
  [
    "an ARN as the id of an imported pool",
    "pool-import-id-is-valid",
    "userPool.importId",
    pool({ importId: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Abc123" }),
  ],
  [
    "a pool protected against its environment",
    "deletion-protection-matches-environment",
    "userPool.deletionProtection",
    (valid) => ({ ...valid, protection: "none", userPool: { ...valid.userPool, deletionProtection: "ACTIVE" } }),
  ],
];
