/** The shapes of the classic hosted UI, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ClientIdType, UserPoolIdType } from "./common";
import { structure } from "./composites";
import { blob, string } from "./scalars";

export const SetUICustomizationRequest = structure(
  { UserPoolId: UserPoolIdType },
  { ClientId: ClientIdType, CSS: string({ max: 131072 }), ImageFile: blob({ max: 131072 }) },
);

export const GetUICustomizationRequest = structure({ UserPoolId: UserPoolIdType }, { ClientId: ClientIdType });
