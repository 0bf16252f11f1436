/** A standard attribute as AWS makes it where the schema does not say otherwise. */
export interface StandardAttribute {
  readonly attributeDataType: "String" | "Number" | "Boolean";
  readonly mutable: boolean;
  readonly required: boolean;
  /** Lengths of a String, values of a Number; AWS sets no upper bound for `updated_at`. */
  readonly bounds?: { readonly min?: string; readonly max?: string };
}

const text: StandardAttribute = {
  attributeDataType: "String",
  mutable: true,
  required: false,
  bounds: { min: "0", max: "2048" },
};
const flag: StandardAttribute = { attributeDataType: "Boolean", mutable: true, required: false };

/** The attributes every pool has (OpenID Connect), with AWS's defaults as the provider's source holds them. */
export const STANDARD_ATTRIBUTES: ReadonlyMap<string, StandardAttribute> = new Map<string, StandardAttribute>([
  ["address", text],
  ["birthdate", { ...text, bounds: { min: "10", max: "10" } }],
  ["email", text],
  ["email_verified", flag],
  ["family_name", text],
  ["gender", text],
  ["given_name", text],
  ["locale", text],
  ["middle_name", text],
  ["name", text],
  ["nickname", text],
  ["phone_number", text],
  ["phone_number_verified", flag],
  ["picture", text],
  ["preferred_username", text],
  ["profile", text],
  ["sub", { ...text, mutable: false, required: true, bounds: { min: "1", max: "2048" } }],
  ["updated_at", { attributeDataType: "Number", mutable: true, required: false, bounds: { min: "0" } }],
  ["website", text],
  ["zoneinfo", text],
]);
