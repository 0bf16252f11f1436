import type { CustomDomain, PrefixDomain } from "../../resources/domain/settings";
import type { CognitoUserPoolSettings } from "../../settings";

/** A domain of the pool, and where it stands. */
export type PlacedDomain = readonly [path: string, domain: PrefixDomain | CustomDomain];

/** The domain of the login pages, and the second one. */
export function domainsIn({ domain, secondDomain }: CognitoUserPoolSettings): PlacedDomain[] {
  return [["userPool.domain", domain] as const, ["userPool.secondDomain", secondDomain] as const].flatMap(
    ([path, stated]) => (stated === undefined ? [] : [[path, stated]]),
  );
}
