import { type EffectiveClient, effectiveClients } from "../attachments/client/effective";
import type { Client, CustomClient } from "../attachments/client/kinds";
import { isReference } from "../reference";
import type { CognitoUserPoolSettings } from "../settings";
import type { Problem } from "./rule";

type Setting = keyof CustomClient;
type ListSetting = { [S in Setting]-?: Required<CustomClient>[S] extends readonly string[] ? S : never }[Setting];

/** A client of the settings. */
export interface PlacedClient {
  readonly name: string;
  readonly path: string;
  readonly stated: Client;
  /** With what its kind and `clientDefaults` decide. */
  readonly effective: EffectiveClient;
  /** Where a setting stands, or would stand: at the client, or in `clientDefaults`. */
  readonly at: (setting: Setting) => string;
  /** Where a member of a list stands. */
  readonly memberAt: (setting: ListSetting, member: string) => string;
  /** `undefined` where it cannot be told: an adopted client's secret is in AWS alone. */
  readonly secret: boolean | undefined;
  /** Whether people sign in with it, and not services by `client_credentials`. */
  readonly people: boolean;
}

const placed = new WeakMap<CognitoUserPoolSettings, readonly PlacedClient[]>();

/** Every client with its place; worked out once for all rules. */
export function clientsOf(userPool: CognitoUserPoolSettings): readonly PlacedClient[] {
  const known = placed.get(userPool);
  if (known !== undefined) return known;
  const found = place(userPool);
  placed.set(userPool, found);
  return found;
}

/** What a rule says of each client; what it says of `clientDefaults` it says once. */
export function judgeClients(
  userPool: CognitoUserPoolSettings,
  judge: (client: PlacedClient) => readonly Problem[],
): Problem[] {
  const problems = clientsOf(userPool).flatMap(judge);
  if (problems.length < 2) return problems;
  const told = new Set<string>();
  return problems.filter(({ path, message }) => {
    const key = `${path} ${message}`;
    return !told.has(key) && told.add(key);
  });
}

/** The members that are no references, nothing of a list that is one. */
export function literals(list: readonly string[]): readonly string[] {
  return isReference(list) ? [] : list.filter((member) => !isReference(member));
}

/** Whether all members are known. */
export function isKnown(list: readonly string[]): boolean {
  return !isReference(list) && !list.some((member) => isReference(member));
}

/** Whether people sign in on the hosted pages. */
export function isHosted({ allowedOauthFlowsUserPoolClient, allowedOauthFlows }: EffectiveClient): boolean {
  return (
    allowedOauthFlowsUserPoolClient !== false &&
    literals(allowedOauthFlows).some((flow) => flow === "code" || flow === "implicit")
  );
}

function place(userPool: CognitoUserPoolSettings): readonly PlacedClient[] {
  const { clients = {}, clientDefaults = {} } = userPool;
  const defaults: Partial<CustomClient> = clientDefaults;
  return [...effectiveClients(userPool)].map(([name, effective]): PlacedClient => {
    const stated = clients[name] as Client;
    const own = stated as Partial<CustomClient>;
    const path = `userPool.clients.${name}`;
    const at = (setting: Setting) =>
      own[setting] === undefined && defaults[setting] !== undefined
        ? `userPool.clientDefaults.${setting}`
        : `${path}.${setting}`;
    return {
      name,
      path,
      stated,
      effective,
      at,
      memberAt: (setting, member) => {
        const list: readonly string[] = own[setting] ?? defaults[setting] ?? [];
        const index = list.indexOf(member);
        return index < 0 ? at(setting) : `${at(setting)}[${index}]`;
      },
      secret:
        effective.adopted && stated.kind === "custom" && own.generateSecret === undefined
          ? undefined
          : effective.generateSecret,
      people: stated.kind !== "machine" && !literals(effective.allowedOauthFlows).includes("client_credentials"),
    };
  });
}
