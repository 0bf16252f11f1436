import type { IdentityProviderType } from "../../aws-facts/cognito-api";
import { known, UnknownValue } from "../../aws-facts/known";
import { sortedRecord } from "../../synth/code-point-order";
import { defined } from "../../synth/defined";
import type { SecretSource } from "../secret-source/settings";
import type { AdoptableProvider, ProviderDetails } from "./adopted";
import { type AttributeMapping, MAPPED_STANDARD_ATTRIBUTES } from "./attribute-mapping";
import { DETAILS_FROM_AWS, type LiveDetails } from "./details-from-aws";
import type { Provider } from "./provider";
import { type IdentityProvider, PROVIDERS } from "./settings";

/** What AWS does not tell about a provider, or not as the settings say it. */
export interface ProviderContext {
  /** Its own key in `identityProviders`. */
  readonly key: string;
  readonly importId: string;
  /** Where its secret will be. */
  readonly secret: SecretSource;
}

/** The details that hold a secret. AWS answers all but Apple's key. */
const SECRET_DETAILS = ["client_secret", "private_key"] as const;

/**
 * An identity provider that exists as settings. Details that its settings would give another value, and details that have no
 * setting, are in `providerDetails`; what AWS adds by itself, and is as it would be today, is left out.
 */
export function fromAws(
  live: IdentityProviderType,
  { key, importId, secret }: ProviderContext,
): IdentityProvider & AdoptableProvider {
  const { ProviderName: name, ProviderDetails: details = {} } = live;
  const type = known(live.ProviderType, TYPES);
  if (type === undefined) throw new UnknownValue(live.ProviderType, TYPES);
  const own = DETAILS_FROM_AWS[type](details, secret);
  const providerDetails = unsaid({ type, ...own } as IdentityProvider, key, details);
  return defined({
    type,
    adopted: true,
    importId,
    providerName: isSocial(type) || name === key ? undefined : name,
    ...own,
    providerDetails: Object.keys(providerDetails).length > 0 ? providerDetails : undefined,
    attributeMapping: mapping(live),
    idpIdentifiers: live.IdpIdentifiers?.length ? [...live.IdpIdentifiers] : undefined,
  }) as unknown as IdentityProvider & AdoptableProvider;
}

const TYPES = Object.keys(PROVIDERS) as IdentityProvider["type"][];

/** AWS names them by their type. */
function isSocial(type: IdentityProvider["type"]): boolean {
  return type !== "OIDC" && type !== "SAML";
}

/** Live details that the settings alone do not make. */
function unsaid(stated: IdentityProvider, key: string, live: LiveDetails): ProviderDetails {
  const toProvider: (stated: never, key: string) => Provider = PROVIDERS[stated.type];
  const { providerDetails: made, filledByAws = [] } = toProvider(stated as never, key);
  const handled: readonly string[] = [...filledByAws, ...SECRET_DETAILS];
  const others = Object.entries(live).filter(([name, value]) => made[name] !== value && !handled.includes(name));
  return sortedRecord(others);
}

function mapping({ AttributeMapping: live = {} }: IdentityProviderType): AttributeMapping | undefined {
  const names = Object.keys(live).sort();
  const unknown = names.find((name) => !name.startsWith("custom:") && !MAPPED.includes(name));
  if (unknown !== undefined) throw new UnknownValue(live[unknown], ["no claim for this attribute"]);
  return names.length === 0
    ? undefined
    : (Object.fromEntries(names.map((name) => [name, live[name]])) as AttributeMapping);
}

const MAPPED: readonly string[] = ["username", ...MAPPED_STANDARD_ATTRIBUTES];
