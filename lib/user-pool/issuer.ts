import { isAccepted, type NotManaged } from "./not-managed";

/** What an API checks tokens with. */
export interface Issuer {
  /** The `iss` of the pool's tokens. */
  readonly issuer: string;
  /** Where the keys of the pool's tokens are. */
  readonly jwksUri: string;
}

/**
 * The issuer of a pool's tokens: `https://` + endpoint, or with an updated issuer, which only `notManaged` can say,
 * `https://issuer-` + endpoint. Once its loss is accepted, the next update makes it the original one.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html
 * @param endpoint `cognito-idp.<region>.amazonaws.com/<pool id>`
 */
export function issuerAt(endpoint: string, pool: NotManaged = {}): Issuer {
  const issuer = `https://${isUpdated(pool) ? "issuer-" : ""}${endpoint}`;
  return { issuer, jwksUri: `${issuer}/.well-known/jwks.json` };
}

function isUpdated({ notManaged = {} }: NotManaged): boolean {
  const { IssuerConfiguration: live } = notManaged;
  const type = (live?.value as { readonly Type?: unknown } | null | undefined)?.Type;
  return type === "UPDATED" && live !== undefined && !isAccepted(live);
}
