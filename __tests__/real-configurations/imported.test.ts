import { check } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { provider, published } from "./collection";

const accepted = [...provider, ...published].filter(
  ({ refusal, environment: { userPool } }) => refusal === undefined && userPool.importId === undefined,
);

// What AWS has accepted can be imported, however old it is.
it.each(accepted.map(({ source, environment }, index) => [`${index + 1} ${source}`, environment] as const))(
  "can come from an import: %s",
  (_, environment) => {
    const errors = check(imported(environment)).filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)).toEqual([]);
  },
);

function imported(environment: Environment): Environment {
  const { userPool } = environment;
  const { clients = {}, groups = {}, identityProviders = {}, resourceServers = {} } = userPool;
  const id = `${userPool.region ?? environment.region}_AbCdEfGhI`;
  return {
    ...environment,
    protection: "full",
    userPool: {
      ...userPool,
      adopted: true,
      importId: id,
      deletionProtection: undefined,
      clients: each(clients, (_, client) => ({ ...client, adopted: true, importId: `${id}/1h2j3k4l5m` })),
      groups: each(groups, (key, group) => ({ ...group, adopted: true, importId: `${id}/${group.name ?? key}` })),
      identityProviders: each(identityProviders, (key, one) => ({
        ...one,
        adopted: true,
        importId: `${id}:${nameOf(key, one)}`,
      })),
      resourceServers: each(resourceServers, (key, server) => ({
        ...server,
        importId: `${id}|${server.identifier ?? key}`,
      })),
    },
  };
}

function nameOf(key: string, provider: { readonly type: string; readonly providerName?: string }): string {
  return provider.type === "OIDC" || provider.type === "SAML" ? (provider.providerName ?? key) : provider.type;
}

function each<T extends object>(
  record: Readonly<Record<string, T>>,
  change: (key: string, value: T) => object,
): Record<string, never> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value) as never]));
}
