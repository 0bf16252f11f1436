import { Refusal } from "../../refusal";
import type { ClientConfig } from "../client-config";

/**
 * Settings of `oidc-client-ts` (`new UserManager(settings)`, `<AuthProvider {...settings}>`). Cognito wants two parameters more
 * to sign out: `signoutRedirect({ extraQueryParams: { client_id, logout_uri } })`.
 */
export function oidcClientTs(config: ClientConfig): string {
  const { issuer, clientId, redirectUris, logoutUris, scopes, responseType } = config;
  if (responseType === undefined || redirectUris.length === 0) {
    throw new Refusal(
      "oidc-client-ts uses the login pages: the client needs callbackUrls, and the pool needs a domain.",
    );
  }
  const settings = {
    authority: issuer,
    client_id: clientId,
    redirect_uri: redirectUris[0],
    post_logout_redirect_uri: logoutUris[0],
    response_type: responseType,
    scope: scopes.length > 0 ? scopes.join(" ") : undefined,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
