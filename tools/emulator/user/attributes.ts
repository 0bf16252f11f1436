import type { AttributeType } from "../../aws-model";
import { invalidParameter } from "../aws-error";
import type { Pool, SchemaAttribute } from "../pool";
import { checkAddress } from "./name";

/**
 * The attributes of a request by name, each known to the schema and of its type.
 * Not certain: the texts but for an attribute that is not there, and one that cannot be updated.
 */
export function sentAttributes(pool: Pool, sent: readonly AttributeType[] = [], isUpdate = false): Map<string, string> {
  const found = new Map<string, string>();
  for (const { Name, Value = "" } of sent) {
    const attribute = inSchema(pool, Name);
    if (Name === "sub" || (isUpdate && attribute.Mutable === false)) {
      throw invalidParameter(`user.${Name}: Attribute cannot be updated.`);
    }
    checkAddress(Name, Value);
    checkType(attribute, Value);
    found.set(Name, Value);
  }
  for (const name of ["email", "phone_number"]) {
    // An update may verify what the user has already.
    if (!isUpdate && found.get(`${name}_verified`) === "true" && !found.has(name)) {
      throw invalidParameter(`${name} is required to verify it.`);
    }
  }
  return found;
}

/** An attribute that may be taken from a user. */
export function checkDeletable(pool: Pool, name: string): void {
  const { Required, Mutable } = inSchema(pool, name);
  if (Required || Mutable === false) throw invalidParameter(`user.${name}: Attribute cannot be deleted.`);
}

function inSchema({ schema }: Pool, name: string): SchemaAttribute {
  const found = schema.find(({ Name }) => Name === name);
  if (found === undefined) {
    throw invalidParameter(
      `Attributes did not conform to the schema: ${name}: Attribute does not exist in the schema.`,
    );
  }
  return found;
}

function checkType({ Name, AttributeDataType, ...bounds }: SchemaAttribute, value: string): void {
  const refuse = (why: string) => {
    throw invalidParameter(`Attributes did not conform to the schema: ${Name}: ${why}`);
  };
  const { MinLength = 0, MaxLength = 2048 } = bounds.StringAttributeConstraints ?? {};
  const { MinValue = Number.NEGATIVE_INFINITY, MaxValue = Number.POSITIVE_INFINITY } =
    bounds.NumberAttributeConstraints ?? {};
  if (AttributeDataType === "String" && value.length < Number(MinLength)) refuse("String must be longer.");
  if (AttributeDataType === "String" && value.length > Number(MaxLength)) refuse("String must be shorter.");
  if (AttributeDataType === "Boolean" && !/^(true|false)$/.test(value)) refuse("Attribute must be a boolean.");
  if (AttributeDataType !== "Number") return;
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) refuse("Attribute must be a number.");
  if (number < Number(MinValue) || number > Number(MaxValue)) refuse("Number is out of range.");
}
