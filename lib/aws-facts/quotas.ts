/**
 * How many a pool may have in an account whose quota has not been raised, and the most that AWS raises it to.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
export const QUOTAS = {
  clients: [1_000, 10_000],
  groups: [10_000, 10_000],
  identityProviders: [300, 1_000],
  resourceServers: [25, 300],
} as const satisfies Readonly<Record<string, readonly [usual: number, most: number]>>;
