import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { bareName, type SchemaAttribute, type SchemaSettings } from "../../user-pool/schema";

/** An attribute of the settings, and where it stands. */
export interface PlacedAttribute {
  readonly path: string;
  readonly attribute: SchemaAttribute;
  /** Whether it is one of the attributes that every pool has. */
  readonly standard: boolean;
  /** `email`, `custom:tenant`: as clients and mappings name it. */
  readonly fullName: string;
}

/** The attributes of the settings. */
export function attributesOf({ schema = [] }: SchemaSettings): PlacedAttribute[] {
  return schema.map((attribute, index) => {
    const standard = STANDARD_ATTRIBUTES.has(attribute.name);
    const fullName = standard ? attribute.name : `custom:${bareName(attribute.name)}`;
    return { path: `userPool.schema[${index}]`, attribute, standard, fullName };
  });
}
