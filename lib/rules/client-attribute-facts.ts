import { isReference } from "../reference";
import type { CognitoUserPoolSettings } from "../settings";
import { STANDARD_ATTRIBUTES } from "../user-pool/standard-attributes";
import { attributesOf } from "./schema-facts";

/** What nobody may write. */
export const NEVER_WRITABLE: readonly string[] = ["sub", "email_verified", "phone_number_verified"];

/**
 * The attributes that clients may name; nothing if Terraform or AWS alone knows them all: names that are references, or a
 * pool that is taken over without its schema.
 */
export function knownAttributes(userPool: CognitoUserPoolSettings): ReadonlySet<string> | undefined {
  const { schema, importId } = userPool;
  if (schema === undefined ? importId !== undefined : schema.some(({ name }) => isReference(name))) return undefined;
  // AWS adds `identities` with the first identity provider.
  return new Set([...STANDARD_ATTRIBUTES.keys(), "identities", ...attributesOf(userPool).map((each) => each.fullName)]);
}
