/** Mistakes in the attributes of users. */
import { type Mutation, schema, untyped } from "./change";
import { TENANT } from "./parts";

export const OF_THE_SCHEMA: readonly Mutation[] = [
  [
    "a custom attribute that is required",
    "disallow-required-custom-attributes",
    "userPool.schema[0].required",
    schema({ ...TENANT, required: true }),
  ],
  [
    "an attribute twice",
    "attribute-names-are-unique",
    "userPool.schema[1].name",
    schema(TENANT, { ...TENANT, name: "custom:tenant" }),
  ],
  [
    "an attribute named with a space",
    "attribute-name-is-valid",
    "userPool.schema[0].name",
    schema({ ...TENANT, name: "tenant id" }),
  ],
  [
    "an attribute of 21 characters",
    "attribute-name-is-valid",
    "userPool.schema[0].name",
    schema({ ...TENANT, name: "a".repeat(21) }),
  ],
  ["the attribute sub", "attribute-name-is-valid", "userPool.schema[0].name", schema({ ...TENANT, name: "sub" })],
  [
    "bounds the wrong way round",
    "attribute-constraints-are-valid",
    "userPool.schema[0].stringAttributeConstraints.minLength",
    schema({ ...TENANT, stringAttributeConstraints: { minLength: 9, maxLength: 1 } }),
  ],
  [
    "a bound that is no number",
    "attribute-constraints-are-valid",
    "userPool.schema[0].stringAttributeConstraints.maxLength",
    schema({ ...TENANT, stringAttributeConstraints: { maxLength: "long" } }),
  ],
  [
    "e-mail as a number",
    "standard-attribute-type-is-fixed",
    "userPool.schema[0].attributeDataType",
    schema({ name: "email", attributeDataType: "Number" }),
  ],
  [
    "51 attributes",
    "limit-schema-size",
    "userPool.schema",
    schema(...Array.from({ length: 51 }, (_, n) => ({ ...TENANT, name: `a${n}` }))),
  ],
  [
    "a type that nobody knows",
    "no-unknown-settings",
    "userPool.schema[0].attributeDataType",
    schema(untyped({ name: "tenant", attributeDataType: "string" })),
  ],
];
