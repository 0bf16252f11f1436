import type { SchemaAttribute } from "../pool";

const plain = { DeveloperOnlyAttribute: false, Mutable: true, Required: false } as const;

function text(Name: string, MinLength = "0", MaxLength = "2048"): SchemaAttribute {
  return {
    Name,
    AttributeDataType: "String",
    ...plain,
    StringAttributeConstraints: { MinLength, MaxLength },
  };
}

function flag(Name: string): SchemaAttribute {
  return { Name, AttributeDataType: "Boolean", ...plain };
}

/** The attributes every pool has, as DescribeUserPool returns them when the request does not mention them. */
export function standardAttributes(): SchemaAttribute[] {
  return [
    { ...text("sub", "1"), Mutable: false, Required: true },
    ...["name", "given_name", "family_name", "middle_name", "nickname", "preferred_username"].map((name) => text(name)),
    ...["profile", "picture", "website", "email"].map((name) => text(name)),
    flag("email_verified"),
    text("gender"),
    text("birthdate", "10", "10"),
    ...["zoneinfo", "locale", "phone_number"].map((name) => text(name)),
    flag("phone_number_verified"),
    text("address"),
    { Name: "updated_at", AttributeDataType: "Number", ...plain, NumberAttributeConstraints: { MinValue: "0" } },
  ];
}

/** The attribute AWS adds to the schema with the first identity provider. */
export function identities(): SchemaAttribute {
  return {
    Name: "identities",
    AttributeDataType: "String",
    ...plain,
    StringAttributeConstraints: {},
  };
}

/** Whether a name is one of AWS's own. */
export function isStandard(name: string | undefined): boolean {
  return standardAttributes().some((attribute) => attribute.Name === name);
}
