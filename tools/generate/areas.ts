/** The folders below lib/rules: which paths are judged there. The longest name that begins a path decides. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  "sign-in": [
    "usernameAttributes",
    "aliasAttributes",
    "usernameConfiguration",
    "signInPolicy",
    "webAuthnConfiguration",
  ],
  passwords: ["passwordPolicy", "accountRecoverySetting", "adminCreateUserConfig"],
  attributes: ["schema"],
  verification: [
    "autoVerifiedAttributes",
    "userAttributeUpdateSettings",
    "verificationMessageTemplate",
    "emailVerificationMessage",
    "emailVerificationSubject",
    "smsVerificationMessage",
  ],
  mfa: ["mfaConfiguration", "softwareTokenMfaConfiguration", "emailMfaConfiguration", "deviceConfiguration"],
  email: ["emailConfiguration"],
  sms: ["smsConfiguration", "smsAuthenticationMessage"],
  triggers: ["lambdaConfig", "lambdaPermissions"],
  security: ["userPoolAddOns", "riskConfiguration", "logDelivery", "webAclArn"],
  clients: ["clients", "managedClients", "clientDefaults", "clientSecrets"],
  redirects: ["clients.*.callbackUrls", "clients.*.logoutUrls", "clients.*.defaultRedirectUri"],
  tokens: [
    "clients.*.accessTokenValidity",
    "clients.*.idTokenValidity",
    "clients.*.refreshTokenValidity",
    "clients.*.refreshTokenRotation",
    "clients.*.enableTokenRevocation",
  ],
  oauth: [
    "clients.*.allowedOauthFlows",
    "clients.*.allowedOauthFlowsUserPoolClient",
    "clients.*.allowedOauthScopes",
    "resourceServers",
    "externalScopes",
  ],
  "client-attributes": ["clients.*.readAttributes", "clients.*.writeAttributes"],
  "login-pages": ["clients.*.branding", "clients.*.uiCustomization", "clientDefaults.branding", "uiCustomization"],
  groups: ["groups"],
  users: ["users"],
  "identity-providers": ["identityProviders"],
  domain: ["domain", "secondDomain"],
};

/** What AREAS says, in its order: the settings with the area of each. */
export const NAMES = Object.entries(AREAS).flatMap(([area, names]) => names.map((name) => ({ area, name })));

/**
 * The area of a path such as `userPool.clients.web.callbackUrls[0]`. What is not said of the pool is the environment's, and
 * what no name begins is the pool's own.
 */
export function areaOf(path: string): string {
  if (!path.startsWith("userPool.")) return "environment";
  const place = path
    .slice("userPool.".length)
    .replaceAll(/\[\d+\]/g, "")
    .replace(/^clients(\.[^.[]+|\["[^"]*"\])/, "clients.*");
  const fitting = NAMES.filter(({ name }) => place === name || place.startsWith(`${name}.`));
  return fitting.toSorted((a, b) => b.name.length - a.name.length)[0]?.area ?? "pool";
}
