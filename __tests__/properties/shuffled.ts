/** The same environment, written in another order. */
import fc from "fast-check";
import type { Environment } from "../../lib/environment";

/** Lists whose order says nothing; in the others (`idpIdentifiers`, or `callbackUrls`, where the first is the default) it does. */
const SETS = new Set([
  "usernameAttributes",
  "aliasAttributes",
  "autoVerifiedAttributes",
  "attributesRequireVerificationBeforeUpdate",
  "allowedFirstAuthFactors",
  "schema",
  "recoveryMechanism",
  "allowedOauthFlows",
  "allowedOauthScopes",
  "logoutUrls",
  "explicitAuthFlows",
  "supportedIdentityProviders",
  "readAttributes",
  "writeAttributes",
  "eventFilter",
  "blockedIpRangeList",
  "skippedIpRangeList",
]);

/** With records and sets in another order. */
export function shuffled(environment: Environment): fc.Arbitrary<Environment> {
  return reordered("", environment);
}

function reordered<T>(name: string, value: T): fc.Arbitrary<T> {
  if (Array.isArray(value)) return list(name, value) as unknown as fc.Arbitrary<T>;
  if (typeof value !== "object" || value === null) return fc.constant(value);
  const members = Object.entries(value).map(([key, member]) =>
    reordered(key, member).map((other) => [key, other] as const),
  );
  return whole(members).map((entries) => Object.fromEntries(entries) as T);
}

function list(name: string, members: readonly unknown[]): fc.Arbitrary<unknown[]> {
  if (!SETS.has(name)) return fc.constant([...members]);
  return whole(members.map((member) => reordered("", member)));
}

/** All of them, in any order. */
function whole<T>(members: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> {
  return fc
    .tuple(...members)
    .chain((drawn) => fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }));
}
