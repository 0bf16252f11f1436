/** The OAuth 2.0 endpoints of a pool, which are on its domain. */
export interface Endpoints {
  /** Begins a sign-in in the browser. */
  readonly authorize: string;
  /** Exchanges a code, a refresh token or a client's credentials for tokens. */
  readonly token: string;
  /** Returns the attributes of the user that an access token belongs to; needs the scope `openid`. */
  readonly userinfo: string;
  /** Revokes a refresh token and the access tokens that it made. */
  readonly revoke: string;
  /** Ends the session in the browser. */
  readonly logout: string;
}

/**
 * The endpoints below the origin of a domain, `https://login.example.com`.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html
 */
export function endpointsAt(origin: string): Endpoints {
  return {
    authorize: `${origin}/oauth2/authorize`,
    token: `${origin}/oauth2/token`,
    userinfo: `${origin}/oauth2/userInfo`,
    revoke: `${origin}/oauth2/revoke`,
    logout: `${origin}/logout`,
  };
}
