/** The shapes of groups, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, UserPoolIdType } from "./common";
import { structure } from "./composites";
import { integer, string } from "./scalars";

const GroupName = string({ min: 1, max: 128, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` });

export const CreateGroupRequest = structure(
  {
    GroupName,
    UserPoolId: UserPoolIdType,
  },
  { Description: string({ max: 2048 }), RoleArn: ArnType, Precedence: integer({ min: 0 }) },
);

export const UpdateGroupRequest = structure(
  {
    GroupName,
    UserPoolId: UserPoolIdType,
  },
  { Description: string({ max: 2048 }), RoleArn: ArnType, Precedence: integer({ min: 0 }) },
);

export const GetGroupRequest = structure(
  {
    GroupName,
    UserPoolId: UserPoolIdType,
  },
  {},
);

export const DeleteGroupRequest = structure(
  {
    GroupName,
    UserPoolId: UserPoolIdType,
  },
  {},
);

export const ListGroupsRequest = structure(
  { UserPoolId: UserPoolIdType },
  { Limit: integer({ min: 0, max: 60 }), NextToken: string({ min: 1, max: 131072, pattern: String.raw`[\S]+` }) },
);
