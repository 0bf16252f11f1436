import type { Expression } from "../../synth/reference";
import type { AtLeastOneOf } from "../at-least-one-of";
import type { ClientsSettings } from "../clients/settings";
import type { DomainSettings } from "../domain/settings";
import { keysOf } from "../renamable";
import type { ResourceServersSettings } from "../resource-servers/settings";

/** What AWS counts and dates, and nobody sets. */
export type PoolStatistic = "creationDate" | "lastModifiedDate" | "estimatedNumberOfUsers";

/** How other stacks get to know the pool. */
export interface PublishSettings {
  /**
   * Gives the pool to other stacks and programs. Nothing in it is secret: for the secrets of clients there is `clientSecrets`.
   * @default nothing but the outputs
   */
  readonly publish?: AtLeastOneOf<{
    /**
     * Begins the names of parameters in SSM Parameter Store, of type `String`, in the pool's account and region:
     * `<this>/user-pool-id`, `…/user-pool-arn`, `…/user-pool-endpoint`, `…/user-pool-issuer`, `…/user-pool-jwks-uri`,
     * `…/clients/<client>/id`, `…/resource-servers/<resource server>/identifier`, `…/domain/name`, `…/domain/origin`.
     * Letters, digits and `/_.-`, not `/aws` or `/ssm`, up to 15 levels with the names. `readPool` reads them in another stack.
     *
     * An entry with `renamedFrom` has its parameter under both keys, until you delete `renamedFrom`.
     */
    readonly toSsm: `/${string}` | Expression;
    /**
     * Further outputs: `user_pool_creation_date`, `user_pool_last_modified_date`, `user_pool_estimated_number_of_users`.
     *
     * `creationDate` never changes. The other two make a later plan show "Changes to Outputs", although it changes no resource
     * (exit code 2 of `terraform plan -detailed-exitcode`): `estimatedNumberOfUsers` as people sign up, and `lastModifiedDate`
     * after every change of the pool, by Terraform too, since the apply of a change still writes the date before it.
     */
    readonly outputs: readonly PoolStatistic[];
  }>;
}

/** The values of the pool itself, by the names of their parameters. */
export const POOL_PARAMETERS = {
  id: "user-pool-id",
  arn: "user-pool-arn",
  endpoint: "user-pool-endpoint",
  issuer: "user-pool-issuer",
  jwksUri: "user-pool-jwks-uri",
} as const;

/** The parameters of the domain. */
export const DOMAIN_PARAMETERS = {
  /** The prefix, or the full name of a custom domain: what AWS's own resources want. */
  name: "domain/name",
  /** `https://login.example.com` */
  origin: "domain/origin",
} as const;

/** The name of a client's parameter, after the prefix. */
export function clientParameter(key: string): string {
  return `clients/${key}/id`;
}

/** The name of a resource server's parameter, after the prefix. */
export function resourceServerParameter(key: string): string {
  return `resource-servers/${key}/identifier`;
}

/** What a parameter tells. */
export type Told =
  | { readonly of: "pool"; readonly value: keyof typeof POOL_PARAMETERS }
  | { readonly of: "domain"; readonly value: keyof typeof DOMAIN_PARAMETERS }
  | { readonly of: "clients" | "resourceServers"; readonly key: string };

/** A parameter. */
export interface Publication {
  /** After the prefix: `clients/web/id`. */
  readonly name: string;
  /** After the address of the pool's parameters: `client_web`. */
  readonly address: string;
  /** The path of what it belongs to: `publish.clients.web`. */
  readonly owner: string;
  readonly told: Told;
}

type Settings = PublishSettings & ClientsSettings & ResourceServersSettings & DomainSettings;

/** Every parameter of the settings. */
export function publications({ publish, clients, resourceServers, domain }: Settings): Publication[] {
  if (publish?.toSsm === undefined) return [];
  return [
    ...entriesOf(POOL_PARAMETERS).map(([value, name]): Publication => {
      return { name, address: name.replaceAll("-", "_"), owner: "publish", told: { of: "pool", value } };
    }),
    ...keysOf(clients).map(([published, key]): Publication => {
      const owner = `publish.clients.${published}`;
      return { name: clientParameter(published), address: `client_${published}`, owner, told: { of: "clients", key } };
    }),
    ...keysOf(resourceServers).map(([published, key]): Publication => {
      const [name, address] = [resourceServerParameter(published), `resource_server_${published}`];
      return { name, address, owner: `publish.resourceServers.${published}`, told: { of: "resourceServers", key } };
    }),
    ...(domain === undefined ? [] : entriesOf(DOMAIN_PARAMETERS)).map(([value, name]): Publication => {
      return { name, address: `domain_${value}`, owner: "publish.domain", told: { of: "domain", value } };
    }),
  ];
}

/**
 * The Terraform name of a parameter. `<pool>_…` would be the copy of a client's secret, whose key may be any word: no key begins
 * with a hyphen.
 */
export function publishedAddress(pool: string, { address }: Pick<Publication, "address">): string {
  return `${pool}-published_${address}`;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
