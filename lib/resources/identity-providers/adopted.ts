import type { Adoptable } from "../importable";
import type { Renamable } from "../renamable";
import type { Provider, ProviderSettings } from "./provider";

/** How a provider that exists is adopted. */
export interface AdoptableProvider extends Adoptable, Renamable {
  /**
   * Details that are live with another value than the settings give them, or that have no setting, by AWS's names for them:
   * `{ authorize_scopes: "public_profile, email" }`. They win over the settings. A secret is never one of them.
   * @default none
   */
  readonly providerDetails?: ProviderDetails;
}

/** Details by AWS's names for them. */
export type ProviderDetails = Readonly<Record<string, string>> & {
  readonly client_secret?: never;
  readonly private_key?: never;
};

/** A provider with the details that are stated by AWS's names, and, of an adopted one, nothing that is not stated. */
export function asStated(
  { addedByAws = [], ...provider }: Provider,
  { adopted, attributeMapping, providerDetails: extra = {} }: ProviderSettings & AdoptableProvider,
): Provider {
  if (!adopted) return { ...provider, providerDetails: { ...provider.providerDetails, ...extra } };
  const own = Object.entries(provider.providerDetails).filter(([name]) => !addedByAws.includes(name));
  const providerDetails = { ...Object.fromEntries(own), ...extra };
  return {
    ...provider,
    providerDetails,
    filledByAws: [...addedByAws, ...(provider.filledByAws ?? [])].filter((name) => providerDetails[name] === undefined),
    attributeMapping,
  };
}
