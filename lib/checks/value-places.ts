/**
 * What a place wants: `name` is a text that has to be there, `switches` a boolean or a record of them, `secret` what says
 * where a secret is and never holds it. Words decide how the rest is read, so that one of them has to be there, written out.
 */
export type Wanted =
  | "text"
  | "name"
  | "number"
  | "boolean"
  | "text or number"
  | "switches"
  | "secret"
  | "anything"
  | readonly string[];

/** What the members of a place want, by name; `*` stands for any name of a record and any index of a list. */
export interface Places {
  readonly [name: string]: Wanted | Places;
}

const RISK: Places = { accountTakeoverRiskConfiguration: { actions: { "*": { notify: "boolean" } } } };

const SHARED_BY_CLIENTS: Places = {
  enableTokenRevocation: "boolean",
  refreshTokenRotation: { retryGracePeriodSeconds: "number" },
  analyticsConfiguration: { userDataShared: "boolean" },
  branding: { settings: "anything" },
};

const CLIENT: Places = {
  ...SHARED_BY_CLIENTS,
  kind: ["spa", "native", "web", "machine", "custom"],
  adopted: "boolean",
  generateSecret: "boolean",
  allowedOauthFlowsUserPoolClient: "boolean",
  enablePropagateAdditionalUserContextData: "boolean",
  riskConfiguration: RISK,
};

const PROVIDER: Places = {
  type: ["Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"],
  clientSecret: "secret",
  privateKey: "secret",
  rotation: "number",
  idpSignout: "boolean",
  idpInit: "boolean",
  encryptedResponses: "boolean",
};

const ATTRIBUTE: Places = {
  name: "name",
  attributeDataType: ["String", "Number", "Boolean", "DateTime"],
  mutable: "boolean",
  required: "boolean",
  developerOnlyAttribute: "boolean",
  adopted: "boolean",
  stringAttributeConstraints: { "*": "text or number" },
  numberAttributeConstraints: { "*": "text or number" },
};

const BACKEND: Places = { type: ["local", "s3", "cloud"] };

/** What backends have to say; the rest of an S3 backend is Terraform's own. */
export const BACKENDS = {
  local: BACKEND,
  s3: { ...BACKEND, bucket: "name", key: "name", region: "name", "*": "anything" },
  cloud: { ...BACKEND, organization: "name", workspace: "name" },
} as const satisfies Readonly<Record<string, Places>>;

/** Everything in `userPool` that is no text. */
export const USER_POOL: Places = {
  name: "name",
  schema: { "*": ATTRIBUTE },
  usernameConfiguration: { caseSensitive: "boolean" },
  passwordPolicy: {
    minimumLength: "number",
    passwordHistorySize: "number",
    temporaryPasswordValidityDays: "number",
    requireLowercase: "boolean",
    requireUppercase: "boolean",
    requireNumbers: "boolean",
    requireSymbols: "boolean",
  },
  accountRecoverySetting: { recoveryMechanism: { "*": { priority: "number" } } },
  adminCreateUserConfig: { allowAdminCreateUserOnly: "boolean" },
  deviceConfiguration: { challengeRequiredOnNewDevice: "boolean", deviceOnlyRememberedOnUserPrompt: "boolean" },
  softwareTokenMfaConfiguration: { enabled: "boolean" },
  domain: { managedLoginVersion: "number" },
  groups: { "*": { precedence: "number" } },
  identityProviders: { "*": PROVIDER },
  clients: { "*": CLIENT },
  clientDefaults: SHARED_BY_CLIENTS,
  riskConfiguration: RISK,
  lambdaPermissions: "switches",
};
