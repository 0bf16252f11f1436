/** The shapes of a schema attribute, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { StringType } from "./common";
import { structure } from "./composites";
import { boolean, oneOf, string } from "./scalars";

const NumberAttributeConstraintsType = structure({}, { MinValue: StringType, MaxValue: StringType });

const StringAttributeConstraintsType = structure({}, { MinLength: StringType, MaxLength: StringType });

export const SchemaAttributeType = structure(
  {},
  {
    Name: string({ min: 1, max: 20, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` }),
    AttributeDataType: oneOf("String", "Number", "DateTime", "Boolean"),
    DeveloperOnlyAttribute: boolean(),
    Mutable: boolean(),
    Required: boolean(),
    NumberAttributeConstraints: NumberAttributeConstraintsType,
    StringAttributeConstraints: StringAttributeConstraintsType,
  },
);
