import { inSeconds } from "../../resources/clients/duration";
import { type EffectiveClient, effectiveClients } from "../../resources/clients/effective";
import type { Client, CustomClient } from "../../resources/clients/kinds";
import { asClient, effectiveManagedClient } from "../../resources/managed-clients/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import type { Problem } from "../problem";
import { literals } from "./literals";
import type { ListSetting, PlacedClient, Setting } from "./placed-client";
import { redirectsOf } from "./redirects";

/** What a rule finds in each client; what it finds in `clientDefaults` is reported once. */
export function judgeClients(
  clients: readonly PlacedClient[],
  judge: (client: PlacedClient) => readonly Problem[],
): Problem[] {
  const problems = clients.flatMap(judge);
  if (problems.length < 2) return problems;
  const told = new Set<string>();
  return problems.filter(({ path, message }) => {
    const key = `${path} ${message}`;
    return !told.has(key) && told.add(key);
  });
}

/** Whether the client gets tokens for itself: with OAuth off, AWS stores the flow and does not check it. */
export function usesClientCredentials({
  allowedOauthFlowsUserPoolClient,
  allowedOauthFlows,
}: EffectiveClient): boolean {
  return allowedOauthFlowsUserPoolClient !== false && literals(allowedOauthFlows).includes("client_credentials");
}

/** Whether users sign in on the login pages. */
export function isHosted({ allowedOauthFlowsUserPoolClient, allowedOauthFlows }: EffectiveClient): boolean {
  return (
    allowedOauthFlowsUserPoolClient !== false &&
    literals(allowedOauthFlows).some((flow) => flow === "code" || flow === "implicit")
  );
}

/** Every client of the settings, and those that AWS services made. */
export function clientsOf(userPool: CognitoUserPoolSettings): readonly PlacedClient[] {
  const { clients = {}, clientDefaults = {}, managedClients = {} } = userPool;
  return [
    ...[...effectiveClients(userPool)].map(([name, effective]) =>
      placed(`userPool.clients.${name}`, name, clients[name] as Client, effective, clientDefaults),
    ),
    ...Object.entries(managedClients).map(([name, stated]) => ({
      ...placed(`userPool.managedClients.${name}`, name, asClient(stated), effectiveManagedClient(name, stated), {}),
      managed: true,
    })),
  ];
}

function placed(
  path: string,
  name: string,
  stated: Client,
  effective: EffectiveClient,
  defaults: Partial<CustomClient>,
): PlacedClient {
  const own = stated as Partial<CustomClient>;
  const at = (setting: Setting) =>
    own[setting] === undefined && defaults[setting] !== undefined
      ? `userPool.clientDefaults.${setting}`
      : `${path}.${setting}`;
  const memberAt = (setting: ListSetting, member: string) => {
    const list: readonly string[] = own[setting] ?? defaults[setting] ?? [];
    const index = list.indexOf(member);
    return index < 0 ? at(setting) : `${at(setting)}[${index}]`;
  };
  return {
    name,
    path,
    managed: false,
    stated,
    effective,
    at,
    memberAt,
    secret:
      effective.adopted && stated.kind === "custom" && own.generateSecret === undefined
        ? undefined
        : effective.generateSecret,
    people: stated.kind !== "machine" && !literals(effective.allowedOauthFlows).includes("client_credentials"),
    seconds: {
      accessTokenValidity: inSeconds(effective.accessTokenValidity),
      idTokenValidity: inSeconds(effective.idTokenValidity),
      refreshTokenValidity: inSeconds(effective.refreshTokenValidity),
    },
    redirects: redirectsOf({ effective, at, memberAt }),
  };
}
