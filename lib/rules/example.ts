import type { CognitoUserPoolSettings } from "../settings";
import type { Subject } from "./rule";

/** A rule's example: a pool of which only what matters is said, in surroundings of which only what matters is said. */
export function example(
  userPool: Partial<CognitoUserPoolSettings>,
  surroundings: Omit<Subject, "userPool"> = {},
): Subject {
  return { ...surroundings, userPool: { name: "acme", ...userPool } };
}
