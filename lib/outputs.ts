import { loginUrl } from "./login-url";
import { type ClientSecretsSettings, clientsWithSecret } from "./resources/client-secrets/settings";
import { effectiveClients } from "./resources/clients/effective";
import type { ClientsSettings } from "./resources/clients/settings";
import type { Endpoints } from "./resources/domain/endpoints";
import type { DomainSettings } from "./resources/domain/settings";
import type { PoolStatistic, PublishSettings } from "./resources/publish/settings";
import type { ResourceServersSettings } from "./resources/resource-servers/settings";
import { template } from "./synth/template";

/** A pool with its clients and its domain, whose values become outputs; a `CognitoUserPool` is one. */
export interface PoolToTell {
  /** The id of the pool. */
  readonly id: string;
  /** The ARN of the pool. */
  readonly arn: string;
  /** Without scheme. */
  readonly endpoint: string;
  /** The `iss` of the pool's tokens. */
  readonly issuer: string;
  /** Where the keys of the tokens are. */
  readonly jwksUri: string;
  /** The clients by name. */
  readonly clients: ReadonlyMap<string, { readonly id: string; readonly clientSecret: string }>;
  /** Where there is one. */
  readonly domain?: {
    readonly url: string;
    readonly endpoints: Endpoints;
    readonly resource: { readonly cloudfrontDistribution: string; readonly cloudfrontDistributionZoneId: string };
  };
  /** The pool itself. */
  readonly resource: {
    readonly creationDate: string;
    readonly lastModifiedDate: string;
    readonly estimatedNumberOfUsers: number;
  };
}

type Settings = ClientsSettings & ClientSecretsSettings & DomainSettings & PublishSettings & ResourceServersSettings;

/** The name of an output. */
export type OutputName =
  | "user_pool_id"
  | "user_pool_arn"
  | "user_pool_endpoint"
  | "user_pool_issuer"
  | "user_pool_jwks_uri"
  | "openid_configuration"
  | "user_pool_domain"
  | "oauth_endpoints"
  | "cloudfront_distribution"
  | "cloudfront_distribution_zone_id"
  | "client_ids"
  | "client_secrets"
  | "login_urls"
  | "resource_server_scopes"
  | StatisticName;

type StatisticName = "user_pool_creation_date" | "user_pool_last_modified_date" | "user_pool_estimated_number_of_users";

/** A Terraform output. */
export interface Output {
  /** In Terraform. */
  readonly name: OutputName;
  /** With references to the resources. */
  readonly value: unknown;
  /** Terraform prints it only when it is asked for by name. */
  readonly sensitive?: true;
}

/**
 * The outputs of every pool, always under the same names: what a pool does not have is an empty string or an empty map, so that
 * code that reads the outputs of one environment can read those of all. Only `client_secrets` and those of `publish.outputs` must
 * be asked for.
 */
export function poolOutputs(pool: PoolToTell, settings: Settings): Output[] {
  return [
    { name: "user_pool_id", value: pool.id },
    { name: "user_pool_arn", value: pool.arn },
    { name: "user_pool_endpoint", value: pool.endpoint },
    { name: "user_pool_issuer", value: pool.issuer },
    { name: "user_pool_jwks_uri", value: pool.jwksUri },
    { name: "openid_configuration", value: `${pool.issuer}/.well-known/openid-configuration` },
    ...domainOutputs(pool, settings),
    { name: "client_ids", value: eachOf(pool.clients, ({ id }) => id) },
    ...secretOutputs(pool, settings),
    { name: "login_urls", value: loginUrls(pool, settings) },
    { name: "resource_server_scopes", value: scopes(settings) },
    ...statisticOutputs(pool, settings),
  ];
}

/** Not always there: they change by themselves, and a plan that shows nothing but an output is not empty. */
function statisticOutputs({ resource }: PoolToTell, { publish }: Settings): Output[] {
  const asked = new Set(publish?.outputs ?? []);
  return STATISTICS.filter(({ of }) => asked.has(of)).map(({ name, of }) => ({ name, value: resource[of] }));
}

const STATISTICS: readonly { readonly name: StatisticName; readonly of: PoolStatistic }[] = [
  { name: "user_pool_creation_date", of: "creationDate" },
  { name: "user_pool_last_modified_date", of: "lastModifiedDate" },
  { name: "user_pool_estimated_number_of_users", of: "estimatedNumberOfUsers" },
];

/** A prefix needs no DNS record, so its distribution is left out. */
function domainOutputs({ domain }: PoolToTell, settings: Settings): Output[] {
  const own = settings.domain?.name === undefined ? undefined : domain?.resource;
  return [
    { name: "user_pool_domain", value: domain?.url ?? "" },
    { name: "oauth_endpoints", value: domain?.endpoints ?? {} },
    { name: "cloudfront_distribution", value: own?.cloudfrontDistribution ?? "" },
    { name: "cloudfront_distribution_zone_id", value: own?.cloudfrontDistributionZoneId ?? "" },
  ];
}

function secretOutputs({ clients }: PoolToTell, settings: Settings): Output[] {
  if (settings.clientSecrets !== "output") return [];
  const value = eachOf(clientsWithSecret(settings, clients), ({ clientSecret }) => clientSecret);
  return [{ name: "client_secrets", value, sensitive: true }];
}

function loginUrls({ clients, domain }: PoolToTell, settings: Settings): Record<string, string> {
  if (domain === undefined) return {};
  const urls = [...effectiveClients(settings)].map(([name, client]) => {
    const id = clients.get(name)?.id;
    return [name, id && loginUrl(domain.endpoints.authorize, id, client)] as const;
  });
  return Object.fromEntries(urls.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** By record key. They come from the settings, so that a plan shows a scope that is added or removed. */
function scopes({ resourceServers = {} }: Settings): Record<string, string[]> {
  const entries = Object.entries(resourceServers).map(([name, { identifier = name, scopes }]) => {
    const full = Object.keys(scopes).map((scope) => template(`${identifier}/${scope}`));
    return [name, full.sort()] as const;
  });
  return Object.fromEntries(entries);
}

function eachOf<T>(map: ReadonlyMap<string, T>, value: (one: T) => string): Record<string, string> {
  return Object.fromEntries([...map].map(([name, one]) => [name, value(one)]));
}
