import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";
import type { PlacedAttribute } from "./attributes";

/** Attributes that only Cognito writes. */
export const NEVER_WRITABLE: readonly string[] = ["sub", "email_verified", "phone_number_verified"];

/**
 * The attributes that clients may name; `undefined` if only Terraform or AWS knows them all: a name is a reference, or the
 * pool is adopted without its schema.
 */
export function knownAttributes(
  { schema, ...pool }: CognitoUserPoolSettings,
  attributes: readonly PlacedAttribute[],
): ReadonlySet<string> | undefined {
  if (schema === undefined ? isAdopted(pool) : schema.some(({ name }) => isReference(name))) return undefined;
  // AWS adds `identities` with the first identity provider.
  return new Set([...STANDARD_ATTRIBUTES.keys(), "identities", ...attributes.map((each) => each.fullName)]);
}
