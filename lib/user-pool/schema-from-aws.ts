import type { SchemaAttributeType } from "../aws-facts/cognito-api";
import { known, present, UnknownValue } from "../aws-facts/known";
import { STANDARD_ATTRIBUTES, type StandardAttribute } from "../aws-facts/standard-attributes";
import { compareStrings } from "../synth/code-point-order";
import type { DescribedPool } from "./described";
import { bareName, type SchemaAttribute, type SchemaSettings } from "./schema";

/** The provider counts custom and changed standard attributes together, AWS only the custom ones. */
const MOST = 50;
const MOST_BYTES = 20;

/**
 * Every attribute exactly as it is live, but for those that the provider leaves out of the state: standard attributes as AWS
 * makes them, and `identities`, which AWS adds with the first identity provider. They are in the order of their names.
 */
export function fromAws({ DescribeUserPool: pool }: DescribedPool): { schema: SchemaSettings["schema"] } {
  const live = pool.SchemaAttributes?.filter((attribute) => !isAwsOwn(attribute));
  const surplus = live?.[MOST];
  if (surplus !== undefined) throw new UnknownValue(surplus.Name, [`${MOST} custom and changed standard attributes`]);
  const twin = live?.find(({ Name = "" }) => live.some((other) => Name === `custom:${other.Name}`));
  // The provider takes the one for the other, and every apply would fail.
  if (twin !== undefined) throw new UnknownValue(twin.Name, ["a name that is not another one behind custom:"]);
  const schema = live?.map(attribute);
  return { schema: schema?.sort((a, b) => compareStrings(a.name, b.name)) };
}

function attribute(live: SchemaAttributeType): SchemaAttribute {
  const { StringAttributeConstraints: string, NumberAttributeConstraints: number } = live;
  const common = {
    name: nameOf(present(live.Name)),
    mutable: live.Mutable ?? false,
    required: live.Required ?? false,
    developerOnlyAttribute: live.DeveloperOnlyAttribute ?? false,
    adopted: true,
  } as const;
  const attributeDataType = present(known(live.AttributeDataType, ["String", "Number", "Boolean", "DateTime"]));
  switch (attributeDataType) {
    case "String": {
      none(number);
      const constraints = string && { minLength: bound(string.MinLength), maxLength: bound(string.MaxLength) };
      return { ...common, attributeDataType, stringAttributeConstraints: constraints };
    }
    case "Number": {
      none(string);
      const constraints = number && { minValue: bound(number.MinValue), maxValue: bound(number.MaxValue) };
      return { ...common, attributeDataType, numberAttributeConstraints: constraints };
    }
    default:
      none(string);
      none(number);
      return { ...common, attributeDataType };
  }
}

/** Constraints of another type than the attribute's own would be a change for Terraform, and no setting can say them. */
function none(constraints: object | undefined): void {
  if (constraints !== undefined) throw new UnknownValue(constraints, ["constraints of its own type alone"]);
}

/** AWS counts characters, the provider bytes. */
function nameOf(live: string): string {
  const name = settingsName(live);
  if (Buffer.byteLength(bareName(name)) > MOST_BYTES)
    throw new UnknownValue(live, [`a name of ${MOST_BYTES} bytes at most`]);
  return name;
}

/** As the settings name it. The provider takes off `dev:`, then `custom:`, once each; a setting says which `email` is meant. */
function settingsName(live: string): string {
  const bare = live.replace(/^dev:/, "").replace(/^custom:/, "");
  const mistakable = bare !== live && (STANDARD_ATTRIBUTES.has(bare) || bare.startsWith("custom:"));
  return mistakable ? `custom:${bare}` : bare;
}

/** A number where that has the same spelling, since it is compared as a string. */
function bound(live: string | undefined): number | string | undefined {
  return live !== undefined && String(Number(live)) === live ? Number(live) : live;
}

const IDENTITIES: StandardAttribute = { attributeDataType: "String", mutable: true, required: false, bounds: {} };

function isAwsOwn(live: SchemaAttributeType): boolean {
  const { Name = "", StringAttributeConstraints: string, NumberAttributeConstraints: number } = live;
  const own = Name === "identities" ? IDENTITIES : STANDARD_ATTRIBUTES.get(Name);
  return (
    own !== undefined &&
    live.AttributeDataType === own.attributeDataType &&
    live.DeveloperOnlyAttribute === false &&
    live.Mutable === own.mutable &&
    live.Required === own.required &&
    isBounded(string && { min: string.MinLength, max: string.MaxLength }, own, "String") &&
    isBounded(number && { min: number.MinValue, max: number.MaxValue }, own, "Number")
  );
}

/** Whether the constraints of one type are what AWS sets for the attribute; none for another type than its own. */
function isBounded(live: StandardAttribute["bounds"], own: StandardAttribute, type: "String" | "Number"): boolean {
  const bounds = own.attributeDataType === type ? own.bounds : undefined;
  return (live === undefined) === (bounds === undefined) && live?.min === bounds?.min && live?.max === bounds?.max;
}
