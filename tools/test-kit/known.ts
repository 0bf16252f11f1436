import type { PlacedClient } from "../../lib/checks/facts/placed-client";
import { isReference } from "../../lib/synth/reference";
import { type Broken, shown } from "./failure";

/** A list of a client whose members are known, or why they are not: a policy cannot be shown to hold for what nobody knows. */
export function knownList(
  client: PlacedClient,
  setting:
    | "allowedOauthFlows"
    | "allowedOauthScopes"
    | "callbackUrls"
    | "explicitAuthFlows"
    | "logoutUrls"
    | "supportedIdentityProviders",
): { readonly values: readonly string[]; readonly broken: readonly Broken[] } {
  const { effective, at } = client;
  const values: readonly string[] = effective[setting];
  if (effective.stated?.has(setting) === false) {
    return { values: [], broken: [{ path: at(setting), message: "is not set, so only AWS knows it: set it" }] };
  }
  const unknown = isReference(values) ? [...values] : values.filter(isReference);
  const broken = unknown.map((value) => ({ path: at(setting), message: `only Terraform knows ${shown(value)}` }));
  return { values: isReference(values) ? [] : values.filter((value) => !isReference(value)), broken };
}

/** What a list lacks, and what it has besides. */
export function sameMembers(path: string, found: readonly string[], expected: readonly string[]): Broken[] {
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => ({ path, message: `lacks ${shown(one)}` })),
    ...found.filter((one) => !expected.includes(one)).map((one) => ({ path, message: `has ${shown(one)} besides` })),
  ];
}
