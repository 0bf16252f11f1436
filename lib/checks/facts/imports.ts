import { usernameOf } from "../../resources/users/username";
import { isLiteral } from "../../synth/reference";
import type { Subject } from "../subject";
import { domainsIn } from "./domains";
import type { PlacedProvider } from "./providers";
import { risksIn } from "./risks";
import { brandingsIn, classicStylesIn } from "./styles";

/** A resource beside the pool that is imported by a literal ID. */
export interface PlacedImport {
  /** Where the ID stands. */
  readonly path: string;
  readonly importId: string;
  /** The format of the ID, such as `<pool id>/<client id>`. */
  readonly format: string;
  /** The pool in the ID; `undefined` if the ID does not have its format, or names no pool. */
  readonly poolId: string | undefined;
  /** The name in the ID; `undefined` if the ID does not have its format. */
  readonly name: string | undefined;
  /** The name in the settings, if the resource is replaced where the two differ; it may be a reference. */
  readonly settingsName: string | undefined;
  readonly isValid: boolean;
}

interface Format {
  readonly words: string;
  readonly pattern: RegExp;
}

const POOL = "(?<pool>[\\w-]+_[0-9A-Za-z]+)";

/** Each resource of the provider has its own separator; all take a region at the end. */
function format(words: string, rest: string): Format {
  return { words, pattern: new RegExp(`^${POOL}${rest}(?:@[a-z]{2}[a-z0-9-]*-\\d)?$`, "u") };
}

const FORMATS = {
  pool: format("<pool id>", ""),
  client: format("<pool id>/<client id>", "/(?<name>[\\w+]+)"),
  clientAlone: { words: "<client id>", pattern: /^[\w+]+$/ },
  resourceServer: format("<pool id>|<identifier>", "\\|(?<name>[^|]+?)"),
  group: format("<pool id>/<group name>", "/(?<name>\\S+?)"),
  user: format("<pool id>/<username>", "/(?<name>[^/]+?)"),
  provider: format("<pool id>:<provider name>", ":(?<name>[^:]+?)"),
  riskOfClient: format("<pool id>:<client id>", ":[\\w+]+"),
  styleOfPool: format("<pool id>,ALL", ",ALL"),
  styleOfClient: format("<pool id>,<client id>", ",[\\w+]+"),
  branding: format("<pool id>,<branding id>", ",[\\w-]+"),
  domain: { words: "<prefix or domain name>", pattern: /^(?<name>[^@]+)(?:@[a-z0-9-]+)?$/ },
} as const satisfies Record<string, Format>;

type Imported = { readonly importId?: string; readonly adopted?: string | boolean } | undefined;

/** Every resource beside the pool that the settings import. */
export function importsIn(
  userPool: Subject["userPool"],
  providers: readonly PlacedProvider[],
): readonly PlacedImport[] {
  const { clients = {}, resourceServers = {}, groups = {}, users = {}, managedClients = {}, logDelivery } = userPool;
  return [
    ...Object.entries(clients).flatMap(([key, stated]) =>
      placed(`clients.${key}`, { importId: stated.importId }, FORMATS.client),
    ),
    ...Object.entries(clients).flatMap(([key, { adopted }]) =>
      placed(`clients.${key}`, { adopted: typeof adopted === "string" ? adopted : undefined }, FORMATS.clientAlone),
    ),
    ...Object.entries(managedClients).flatMap(([key, { importId }]) =>
      placed(`managedClients.${key}`, { importId }, FORMATS.client),
    ),
    ...Object.entries(resourceServers).flatMap(([key, stated]) =>
      placed(`resourceServers.${key}`, stated, FORMATS.resourceServer, stated.identifier ?? key),
    ),
    ...Object.entries(groups).flatMap(([key, stated]) =>
      placed(`groups.${key}`, stated, FORMATS.group, stated.name ?? key),
    ),
    ...Object.entries(users).flatMap(([key, stated]) =>
      placed(`users.${key}`, stated, FORMATS.user, usernameOf(key, stated, userPool)),
    ),
    ...providers.flatMap(importOfProvider),
    ...domainsIn(userPool).flatMap(([path, domain]) =>
      placed(path, domain, FORMATS.domain, domain.prefix ?? domain.name),
    ),
    ...placed("logDelivery", logDelivery, FORMATS.pool),
    ...risksIn(userPool).flatMap(([path, stated]) =>
      placed(path, stated, ofPool(path) ? FORMATS.pool : FORMATS.riskOfClient),
    ),
    ...classicStylesIn(userPool).flatMap(([path, stated]) =>
      placed(path, stated, ofPool(path) ? FORMATS.styleOfPool : FORMATS.styleOfClient),
    ),
    ...brandingsIn(userPool).flatMap(([path, stated]) => placed(path, stated, FORMATS.branding)),
  ];
}

function importOfProvider({ path, stated, name }: PlacedProvider): PlacedImport[] {
  return placed(path, stated, FORMATS.provider, name);
}

function ofPool(path: string): boolean {
  return path.split(".").length === 2;
}

function placed(path: string, stated: Imported, { words, pattern }: Format, settingsName?: string): PlacedImport[] {
  const setting = typeof stated?.adopted === "string" && stated.importId === undefined ? "adopted" : "importId";
  const importId = stated?.[setting];
  if (!isLiteral(importId) || typeof importId !== "string") return [];
  const found = pattern.exec(importId)?.groups;
  return [
    {
      path: `${path.startsWith("userPool.") ? path : `userPool.${path}`}.${setting}`,
      importId,
      format: words,
      poolId: found?.pool,
      name: found?.name,
      settingsName,
      isValid: found !== undefined || pattern.test(importId),
    },
  ];
}
