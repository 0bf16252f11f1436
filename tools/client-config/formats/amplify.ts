import type { ClientConfig } from "../client-config";

/** In Amplify's words; providers of OIDC and SAML are called by their own names, and not listed. */
const SOCIAL: Readonly<Record<string, string>> = {
  Google: "GOOGLE",
  Facebook: "FACEBOOK",
  LoginWithAmazon: "LOGIN_WITH_AMAZON",
  SignInWithApple: "SIGN_IN_WITH_APPLE",
};

/** `amplify_outputs.json`, version 1, for `Amplify.configure(outputs)`. */
export function amplify({ region, userPoolId, clientId, ...config }: ClientConfig): string {
  const auth = {
    aws_region: region,
    user_pool_id: userPoolId,
    user_pool_client_id: clientId,
    oauth: oauth(config),
  };
  return `${JSON.stringify({ version: "1", auth }, null, 2)}\n`;
}

function oauth(config: Omit<ClientConfig, "region" | "userPoolId" | "clientId">) {
  const { domain, scopes, responseType, redirectUris, logoutUris, identityProviders } = config;
  if (domain === undefined || responseType === undefined || redirectUris.length === 0) return undefined;
  return {
    identity_providers: identityProviders.flatMap((name) => SOCIAL[name] ?? []),
    domain: new URL(domain).host,
    scopes,
    redirect_sign_in_uri: redirectUris,
    redirect_sign_out_uri: logoutUris,
    response_type: responseType,
  };
}
