/** The shapes of resource servers, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { PaginationKeyType, UserPoolIdType } from "./common";
import { list, structure } from "./composites";
import { integer, string } from "./scalars";

const Identifier = string({ min: 1, max: 256, pattern: String.raw`[\x21\x23-\x5B\x5D-\x7E]+` });

const ResourceServerScopeType = structure(
  {
    ScopeName: string({ min: 1, max: 256, pattern: String.raw`[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+` }),
    ScopeDescription: string({ min: 1, max: 256 }),
  },
  {},
);

export const CreateResourceServerRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    Identifier,
    Name: string({ min: 1, max: 256, pattern: String.raw`[\w\s+=,.@-]+` }),
  },
  { Scopes: list(ResourceServerScopeType, { max: 100 }) },
);

export const UpdateResourceServerRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    Identifier,
    Name: string({ min: 1, max: 256, pattern: String.raw`[\w\s+=,.@-]+` }),
  },
  { Scopes: list(ResourceServerScopeType, { max: 100 }) },
);

export const DescribeResourceServerRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    Identifier,
  },
  {},
);

export const DeleteResourceServerRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    Identifier,
  },
  {},
);

export const ListResourceServersRequest = structure(
  { UserPoolId: UserPoolIdType },
  { MaxResults: integer({ min: 1, max: 50 }), NextToken: PaginationKeyType },
);
