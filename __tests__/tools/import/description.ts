import type { Description } from "../../../tools/import/description";

/**
 * A description of a pool that has nothing but what is given. Of its clients AWS answers whether their tokens can be revoked, as of
 * all but old ones: `EnableTokenRevocation: undefined` makes an old one.
 */
export function described(given: Partial<Description> = {}): Description {
  return {
    version: 1,
    readAt: "2026-11-21T10:00:00.000Z",
    poolId: "us-west-2_abc123",
    region: "us-west-2",
    accountId: "111111111111",
    pool: { Id: "us-west-2_abc123", Name: "legacy" },
    mfa: { MfaConfiguration: "OFF" },
    domains: [],
    identityProviders: [],
    resourceServers: [],
    groups: [],
    riskConfigurations: [],
    uiCustomizations: [],
    brandings: [],
    elsewhere: { terms: [], replicas: [], secondSecrets: {} },
    notRead: [],
    ...given,
    clients: (given.clients ?? []).map((client) => ({ EnableTokenRevocation: true, ...client })),
  };
}
