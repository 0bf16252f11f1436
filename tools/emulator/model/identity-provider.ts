/** The shapes of identity providers, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { PaginationKeyType, ProviderNameType, StringType, UserPoolIdType } from "./common";
import { list, map, structure } from "./composites";
import { integer, oneOf, string } from "./scalars";

export const CreateIdentityProviderRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    ProviderName: string({ min: 1, max: 32, pattern: String.raw`[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+` }),
    ProviderType: oneOf("SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"),
    ProviderDetails: map(StringType, StringType),
  },
  {
    AttributeMapping: map(string({ min: 1, max: 32 }), StringType),
    IdpIdentifiers: list(string({ min: 1, max: 40, pattern: String.raw`[\w\s+=.@-]+` }), { max: 50 }),
  },
);

export const UpdateIdentityProviderRequest = structure(
  { UserPoolId: UserPoolIdType, ProviderName: ProviderNameType },
  {
    ProviderDetails: map(StringType, StringType),
    AttributeMapping: map(string({ min: 1, max: 32 }), StringType),
    IdpIdentifiers: list(string({ min: 1, max: 40, pattern: String.raw`[\w\s+=.@-]+` }), { max: 50 }),
  },
);

export const DescribeIdentityProviderRequest = structure(
  { UserPoolId: UserPoolIdType, ProviderName: ProviderNameType },
  {},
);

export const DeleteIdentityProviderRequest = structure(
  { UserPoolId: UserPoolIdType, ProviderName: ProviderNameType },
  {},
);

export const ListIdentityProvidersRequest = structure(
  { UserPoolId: UserPoolIdType },
  { MaxResults: integer({ min: 0, max: 60 }), NextToken: PaginationKeyType },
);
