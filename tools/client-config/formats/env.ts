import type { ClientConfig } from "../client-config";

/** Lines of a `.env` file. A bundler that shows variables of a certain name only wants its prefix before these. */
export function env({ redirectUris, logoutUris, scopes, ...config }: ClientConfig): string {
  const variables = {
    COGNITO_REGION: config.region,
    COGNITO_USER_POOL_ID: config.userPoolId,
    COGNITO_CLIENT_ID: config.clientId,
    COGNITO_ISSUER: config.issuer,
    COGNITO_DOMAIN: config.domain,
    COGNITO_SCOPE: scopes.join(" "),
    COGNITO_RESPONSE_TYPE: config.responseType,
    COGNITO_REDIRECT_URI: redirectUris[0],
    COGNITO_LOGOUT_URI: logoutUris[0],
  };
  return Object.entries(variables)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${quoted(value as string)}\n`)
    .join("");
}

/** Nothing is put in the place of a `$` within single quotes. */
function quoted(value: string): string {
  return /^[\w:/.,@+?=&%~-]*$/.test(value) ? value : `'${value}'`;
}
