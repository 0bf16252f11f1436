import { effectiveClient } from "../../lib/resources/clients/effective";
import type { ClientsSettings } from "../../lib/resources/clients/settings";
import { Refusal } from "../refusal";
import { clientConfig } from "./client-config";
import { deployed } from "./deployed";
import { amplify } from "./formats/amplify";
import { env } from "./formats/env";
import { json } from "./formats/json";
import { oidcClientTs } from "./formats/oidc-client-ts";

/** How settings are printed; the last two are for what runs in a browser or on a device. */
export const FORMATS = { json, env, "oidc-client-ts": oidcClientTs, amplify } as const;

/** Libraries that have no place for a secret. */
const PUBLIC_ONLY: readonly string[] = ["oidc-client-ts", "amplify"] satisfies (keyof typeof FORMATS)[];

/** Whose settings are asked for. */
export interface Question {
  readonly environment: { readonly name: string; readonly userPool: ClientsSettings };
  /** @default the one client without a secret */
  readonly client?: string;
  readonly format: keyof typeof FORMATS;
}

/**
 * The settings of an app. The secret of a client that has one is never among them.
 * @param outputs as Terraform or CDKTF wrote them
 * @throws Refusal with what to do
 */
export function printedConfig({ environment, client: asked, format }: Question, outputs: string): string {
  const { clients = {}, clientDefaults } = environment.userPool;
  const effective = new Map(
    Object.entries(clients).map(([name, client]) => [name, effectiveClient(name, client, clientDefaults)]),
  );
  const open = [...effective].filter(([, { generateSecret }]) => !generateSecret).map(([name]) => name);
  const name = asked ?? only(open, environment.name, [...effective.keys()]);
  const client = effective.get(name);
  if (!client) throw new Refusal(`${environment.name} has no client ${name}; it has: ${list(effective.keys())}.`, 64);
  if (client.generateSecret && PUBLIC_ONLY.includes(format)) {
    throw new Refusal(`${name} has a secret, which ${format} would expose: use json or env, for its server.`, 64);
  }
  return FORMATS[format](clientConfig(name, client, deployed(outputs, environment.name)));
}

function only(open: readonly string[], environment: string, all: readonly string[]): string {
  const [name] = open;
  if (name === undefined) {
    throw new Refusal(`${environment} has no client without a secret; name one of: ${list(all)} (--client).`, 64);
  }
  if (open.length > 1) throw new Refusal(`Which client? Name one of: ${list(open)} (--client).`, 64);
  return name;
}

function list(names: Iterable<string>): string {
  return [...names].join(", ") || "none";
}
