/** The shapes of the tag calls, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, UserPoolTagsType } from "./common";
import { list, structure } from "./composites";
import { string } from "./scalars";

export const TagResourceRequest = structure({ ResourceArn: ArnType, Tags: UserPoolTagsType }, {});

export const UntagResourceRequest = structure(
  { ResourceArn: ArnType, TagKeys: list(string({ min: 1, max: 128 })) },
  {},
);

export const ListTagsForResourceRequest = structure({ ResourceArn: ArnType }, {});
