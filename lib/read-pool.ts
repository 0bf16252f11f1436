import { Construct } from "constructs";
import { DataAwsSsmParameter } from "./aws";
import { parameterNameFault } from "./aws-facts/parameter-names";
import { type TerraformMetaArguments, TerraformStack, Token } from "./cdktf";
import type { UserPoolReference } from "./resources/added-pool";
import { type Endpoints, endpointsAt } from "./resources/domain/endpoints";
import {
  clientParameter,
  DOMAIN_PARAMETERS,
  POOL_PARAMETERS,
  resourceServerParameter,
} from "./resources/publish/settings";
import { type Expression, isReference } from "./synth/reference";

/** What to read of a published pool. */
export interface ReadPoolOptions {
  /** The `publish.toSsm` of the pool. */
  readonly fromSsm: `/${string}` | Expression;
  /** The clients that you need, by their keys in the settings. @default none */
  readonly clients?: readonly string[];
  /** The resource servers that you need, by their keys in the settings. @default none */
  readonly resourceServers?: readonly string[];
  /** Whether you need the domain. A pool without one has no parameters for it. @default false */
  readonly domain?: boolean;
  /** Region of the pool; needs version 6 of the AWS provider. @default that of the provider */
  readonly region?: string;
  /** Another provider, such as one for the pool's account. @default that of the stack */
  readonly provider?: TerraformMetaArguments["provider"];
}

/** A pool of another stack. Grants, authorizers and links take it as they take a `CognitoUserPool`. */
export interface PublishedPool extends UserPoolReference {
  /** Those that you asked for, by key. */
  readonly clients: ReadonlyMap<string, { readonly id: string }>;
  /** Those that you asked for, by key. */
  readonly resourceServers: ReadonlyMap<string, { readonly identifier: string }>;
  /** If you asked for it. */
  readonly domain: PublishedDomain | undefined;
}

/** The domain of a pool of another stack. */
export interface PublishedDomain {
  /** What resources of AWS refer to. */
  readonly resource: {
    /** The prefix, or the full name of a custom domain. */
    readonly domain: string;
  };
  /** Origin of the login pages and of the OAuth endpoints: `https://login.example.com`. */
  readonly url: string;
  /** Where apps and APIs send their OAuth requests. */
  readonly endpoints: Endpoints;
}

/**
 * Refers to a pool that another stack publishes (`publish.toSsm`), by data sources `data.aws_ssm_parameter.<id>_…`. A plan fails
 * if a parameter does not exist.
 * @throws Error if no parameter can have such a name
 */
export function readPool(scope: Construct, id: string, options: ReadPoolOptions): PublishedPool {
  const { clients = [], resourceServers = [], domain = false } = options;
  checkNames(options);
  const read = reader(new Construct(scope, id), options);
  const { name, origin } = DOMAIN_PARAMETERS;
  return {
    id: read("user_pool_id", POOL_PARAMETERS.id),
    arn: read("user_pool_arn", POOL_PARAMETERS.arn),
    endpoint: read("user_pool_endpoint", POOL_PARAMETERS.endpoint),
    issuer: read("user_pool_issuer", POOL_PARAMETERS.issuer),
    jwksUri: read("user_pool_jwks_uri", POOL_PARAMETERS.jwksUri),
    clients: new Map([...new Set(clients)].map((key) => [key, { id: read(`client_${key}`, clientParameter(key)) }])),
    resourceServers: new Map(
      [...new Set(resourceServers)].map((key) => [
        key,
        { identifier: read(`resource_server_${key}`, resourceServerParameter(key)) },
      ]),
    ),
    domain: domain ? domainOf(read("domain_name", name), read("domain_origin", origin)) : undefined,
  };
}

function domainOf(domain: string, url: string): PublishedDomain {
  return { resource: { domain }, url, endpoints: endpointsAt(url) };
}

function reader(home: Construct, { fromSsm, region, provider }: ReadPoolOptions) {
  const address = TerraformStack.of(home).getLogicalId(home.node);
  // A reference may be an object, which has no text to trim.
  const prefix = Token.asString(fromSsm).replace(/\/+$/, "");
  return (child: string, name: string): string => {
    const data = new DataAwsSsmParameter(home, child, { name: `${prefix}/${name}`, region, provider });
    data.overrideLogicalId(`${address}_${child}`);
    // Not `value`, which Terraform treats as a secret: an output of it would fail.
    return data.insecureValue;
  };
}

function checkNames({ fromSsm, clients = [], resourceServers = [], region }: ReadPoolOptions): void {
  for (const key of [...clients, ...resourceServers]) {
    if (/^[A-Za-z_][A-Za-z0-9_-]{0,127}$/.test(key)) continue;
    throw new Error(
      `readPool: ${JSON.stringify(key)} is no key of a client or resource server; use letters, digits, - and _.`,
    );
  }
  if (isReference(fromSsm)) return;
  const names = [
    POOL_PARAMETERS.jwksUri,
    ...clients.map(clientParameter),
    ...resourceServers.map(resourceServerParameter),
  ];
  const fault = parameterNameFault(fromSsm, names, { region });
  if (fault !== undefined) throw new Error(`readPool: fromSsm ${JSON.stringify(fromSsm)} ${fault}.`);
}
