import type { StandardScope } from "../../resources/clients/scopes";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";
import { isKnown } from "./literals";

const STANDARD: readonly StandardScope[] = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"];

/** The scopes every pool has. */
export const STANDARD_SCOPES: readonly string[] = STANDARD;

/** The scopes that clients may name; `undefined` if only Terraform knows some of them. */
export function knownScopes({
  resourceServers = {},
  externalScopes = [],
}: CognitoUserPoolSettings): ReadonlySet<string> | undefined {
  const servers = Object.entries(resourceServers).map(([key, { identifier, scopes }]) => ({
    identifier: identifier ?? key,
    scopes,
  }));
  if (!isKnown(externalScopes) || servers.some(({ identifier }) => isReference(identifier))) return undefined;
  const own = servers.flatMap(({ identifier, scopes }) => Object.keys(scopes).map((scope) => `${identifier}/${scope}`));
  return new Set([...STANDARD_SCOPES, ...own, ...externalScopes]);
}
