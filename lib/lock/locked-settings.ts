import { effectiveClients } from "../resources/clients/effective";
import { toTerraform as groupToTerraform } from "../resources/groups/settings";
import { toTerraform as providerToTerraform } from "../resources/identity-providers/settings";
import { toTerraform as serverToTerraform } from "../resources/resource-servers/settings";
import { usernameOf } from "../resources/users/username";
import type { CognitoUserPoolSettings } from "../settings";
import { isReference } from "../synth/reference";
import { toTerraform as schemaToTerraform } from "../user-pool/schema";
import { toTerraform as signInToTerraform } from "../user-pool/sign-in";
import { type Fact, known, type LockedEnvironment } from "./fact";
import type { LockedAttribute } from "./lock";

/** What can never change again. An adopted pool keeps what it does not set. */
export function lockedSettings({ region, accountId, userPool }: LockedEnvironment): Fact[] {
  const { clients = {}, groups = {}, identityProviders = {}, resourceServers = {}, domain, secondDomain } = userPool;
  return [
    ["region", known(userPool.region ?? region)],
    ["accountId", known(accountId)],
    ...signIn(userPool),
    ...attributes(userPool),
    ...(Object.keys(clients).length === 0 ? [] : secrets(userPool)),
    ...Object.entries(groups).map(
      ([key, group]): Fact => [`userPool.groups.${key}.name`, known(groupToTerraform(key, group).name)],
    ),
    ...Object.entries(identityProviders).flatMap(([key, stated]): Fact[] => {
      const { providerName, providerType } = providerToTerraform(key, stated);
      return [
        [`userPool.identityProviders.${key}.providerName`, known(providerName)],
        [`userPool.identityProviders.${key}.type`, known(providerType)],
      ];
    }),
    ...Object.entries(resourceServers).map(
      ([key, server]): Fact => [
        `userPool.resourceServers.${key}.identifier`,
        known(serverToTerraform(key, server).identifier),
      ],
    ),
    ...Object.entries(userPool.users ?? {}).map(
      ([key, user]): Fact => [`userPool.users.${key}.username`, known(usernameOf(key, user, userPool))],
    ),
    ["userPool.domain", known(domain?.prefix ?? domain?.name)],
    ["userPool.secondDomain", known(secondDomain?.prefix ?? secondDomain?.name)],
  ];
}

function attributes(userPool: CognitoUserPoolSettings): Fact[] {
  const items = (schemaToTerraform(userPool).schema ?? []) as readonly Item[];
  return items
    .filter(({ name }) => !isReference(name))
    .map((item) => [`userPool.schema.${item.name}`, attribute(item)]);
}

function signIn(userPool: CognitoUserPoolSettings): Fact[] {
  const { usernameAttributes, aliasAttributes, usernameConfiguration } = signInToTerraform(userPool);
  const none = userPool.adopted ? undefined : [];
  return [
    ["userPool.usernameAttributes", known(usernameAttributes ?? none)],
    ["userPool.aliasAttributes", known(aliasAttributes ?? none)],
    ["userPool.usernameConfiguration.caseSensitive", known(usernameConfiguration?.caseSensitive)],
    ["userPool.webAuthnConfiguration.relyingPartyId", known(userPool.webAuthnConfiguration?.relyingPartyId)],
  ];
}

/** Terraform does not know whether an adopted client has one. */
function secrets(userPool: CognitoUserPoolSettings): Fact[] {
  return [...effectiveClients(userPool)].map(([name, { adopted, generateSecret }]) => [
    `userPool.clients.${name}.generateSecret`,
    adopted ? undefined : known(generateSecret),
  ]);
}

/** An attribute as Terraform has it, in its arguments or its state. */
export interface Item {
  readonly name: string;
  readonly attributeDataType: string;
  readonly mutable?: unknown;
  readonly required?: unknown;
  readonly developerOnlyAttribute?: unknown;
  readonly stringAttributeConstraints?: { readonly minLength?: string; readonly maxLength?: string } | undefined;
  readonly numberAttributeConstraints?: { readonly minValue?: string; readonly maxValue?: string } | undefined;
}

/** An attribute without what is not said of it: the provider's state has empty texts for it. */
export function attribute(item: Omit<Item, "name">): LockedAttribute | undefined {
  const { minLength, maxLength } = item.stringAttributeConstraints ?? {};
  const { minValue, maxValue } = item.numberAttributeConstraints ?? {};
  const bounds = { minLength, maxLength, minValue, maxValue };
  if ([item.attributeDataType, item.mutable, item.required, ...Object.values(bounds)].some(isReference))
    return undefined;
  return {
    attributeDataType: item.attributeDataType,
    mutable: item.mutable === true,
    required: item.required === true,
    ...(item.developerOnlyAttribute === true && { developerOnlyAttribute: true }),
    ...Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined && bound !== "")),
  };
}
