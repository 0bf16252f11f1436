/** The standard attributes of a pool that a provider may fill. */
export const MAPPED_STANDARD_ATTRIBUTES = [
  "address",
  "birthdate",
  "email",
  "email_verified",
  "family_name",
  "gender",
  "given_name",
  "locale",
  "middle_name",
  "name",
  "nickname",
  "phone_number",
  "phone_number_verified",
  "picture",
  "preferred_username",
  "profile",
  "updated_at",
  "website",
  "zoneinfo",
] as const;

/** One of them. */
export type MappedStandardAttribute = (typeof MAPPED_STANDARD_ATTRIBUTES)[number];

/**
 * What the provider says (a claim, or an attribute of its assertion) by the attribute of the pool it goes to. Every sign-in
 * writes it anew: the attribute has to be mutable and, for an app client, writable, and what the schema requires has to be
 * here. Up to 32 characters for an attribute, `custom:` included.
 */
export type AttributeMapping = Readonly<
  Partial<Record<MappedStandardAttribute | "username", string>> & Record<`custom:${string}`, string>
>;
