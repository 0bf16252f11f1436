import { notFound } from "../aws-error";
import { getChild, refuseTwice } from "../child";
import { addedDetails, mappedByAws } from "../identity-provider/details";
import { checkIdentityProvider } from "../identity-provider/rules";
import { now } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import { getPool, type Region } from "../store";
import type { IdentityProvider } from "../types";
import { identities } from "../user-pool/standard-attributes";

/** CreateIdentityProvider. The first one brings the `identities` attribute to the pool's schema. */
export const CreateIdentityProvider = operation("CreateIdentityProvider", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  // Not certain: the text.
  const text = `A provider with the name ${input.ProviderName} already exists.`;
  refuseTwice(pool.identityProviders, input.ProviderName, text, "DuplicateProviderException");
  const provider = asWritten({ ...input, CreationDate: now(), LastModifiedDate: now() });
  checkIdentityProvider(provider, pool);
  pool.identityProviders.set(input.ProviderName, provider);
  if (!pool.schema.some(({ Name }) => Name === "identities")) pool.schema = [...pool.schema, identities()];
  return { IdentityProvider: describe(provider) };
});

/** DescribeIdentityProvider: with the keys AWS adds. */
export const DescribeIdentityProvider = operation(
  "DescribeIdentityProvider",
  (region, { UserPoolId, ProviderName }) => ({
    IdentityProvider: describe(getProvider(region, UserPoolId, ProviderName)),
  }),
);

/** GetIdentityProviderByIdentifier: the provider that has an identifier, such as the domain of e-mail addresses. */
export const GetIdentityProviderByIdentifier = operation(
  "GetIdentityProviderByIdentifier",
  (region, { UserPoolId, IdpIdentifier }) => {
    const all = [...getPool(region, UserPoolId).identityProviders.values()];
    const provider = all.find(({ IdpIdentifiers }) => IdpIdentifiers?.includes(IdpIdentifier));
    // Not certain: the text.
    if (!provider) throw notFound(`Identity provider with identifier ${IdpIdentifier} does not exist.`);
    return { IdentityProvider: describe(provider) };
  },
);

/** UpdateIdentityProvider: each part that is sent replaces that part whole; the others stay. */
export const UpdateIdentityProvider = operation("UpdateIdentityProvider", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  const old = getProvider(region, input.UserPoolId, input.ProviderName);
  const provider = asWritten({ ...old, ...input, LastModifiedDate: now() });
  checkIdentityProvider(provider, pool);
  pool.identityProviders.set(input.ProviderName, provider);
  return { IdentityProvider: describe(provider) };
});

/** DeleteIdentityProvider. The `identities` attribute stays: a schema never shrinks. */
export const DeleteIdentityProvider = operation("DeleteIdentityProvider", (region, { UserPoolId, ProviderName }) => {
  getProvider(region, UserPoolId, ProviderName);
  getPool(region, UserPoolId).identityProviders.delete(ProviderName);
  return {};
});

/** ListIdentityProviders. */
export const ListIdentityProviders = operation(
  "ListIdentityProviders",
  (region, { UserPoolId, MaxResults, NextToken }) => {
    const { page, ...rest } = paginate(getPool(region, UserPoolId).identityProviders, {
      list: `identity providers of ${UserPoolId}`,
      limit: MaxResults,
      token: NextToken,
    });
    const Providers = page.map(({ ProviderName, ProviderType, CreationDate, LastModifiedDate }) => ({
      ProviderName,
      ProviderType,
      CreationDate,
      LastModifiedDate,
    }));
    return { Providers, ...rest };
  },
);

/** Not certain: the text. */
function getProvider(region: Region, userPoolId: string, name: string): IdentityProvider {
  return getChild(getPool(region, userPoolId).identityProviders, name, `Identity provider ${name} does not exist.`);
}

/** The provider with what AWS adds to it. */
function asWritten(provider: IdentityProvider): IdentityProvider {
  return {
    ...provider,
    ProviderDetails: { ...addedDetails(provider), ...provider.ProviderDetails },
    AttributeMapping: { ...mappedByAws(provider), ...provider.AttributeMapping },
  };
}

/** The provider as AWS answers it. Apple's private key is never returned. */
function describe(provider: IdentityProvider): object {
  const { private_key: _, ...details } = provider.ProviderDetails;
  return { ...provider, ProviderDetails: details, IdpIdentifiers: provider.IdpIdentifiers ?? [] };
}
