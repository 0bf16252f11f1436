/** The shapes of several families, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { map } from "./composites";
import { string } from "./scalars";

export const UserPoolIdType = string({ min: 1, max: 55, pattern: String.raw`[\w-]+_[0-9a-zA-Z]+` });

export const ClientIdType = string({ min: 1, max: 128, pattern: String.raw`[\w+]+`, sensitive: true });

export const ArnType = string({
  min: 20,
  max: 2048,
  pattern: String.raw`arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`,
});

export const StringType = string({ max: 131072 });

export const UserPoolTagsType = map(string({ min: 1, max: 128 }), string({ max: 256 }));

export const PaginationKeyType = string({ min: 1, pattern: String.raw`[\S]+` });

export const ProviderNameType = string({ min: 1, max: 32, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+` });
