/** What happens to a setting that changes. */
export interface Change {
  /**
   * - `replaces`: Terraform deletes a resource and makes another one.
   * - `fixed`: no plan changes it.
   * - `moves`: it names what is deployed; another value is another deployment.
   * - `stays`: it changes in place, but removing it leaves it active in AWS.
   * - `breaks`: it changes in place, and what users have set up with it is lost.
   */
  readonly how: "replaces" | "fixed" | "moves" | "stays" | "breaks";
  readonly text: string;
}

const POOL: Change = { how: "replaces", text: "Another value **replaces the pool: all users are lost**." };
const ATTRIBUTE: Change = { how: "fixed", text: "Cannot change once the attribute exists." };
const CLIENT: Change = {
  how: "replaces",
  text: "Another value replaces the client: new id, new secret, all users are signed out.",
};
const DOMAIN: Change = { how: "replaces", text: "Another value replaces the domain: nobody can sign in meanwhile." };
const STYLE: Change = { how: "replaces", text: "A change replaces the style." };
const COPY: Change = { how: "replaces", text: "Another value replaces the copies." };
const STAYS: Change = { how: "stays", text: "Changes in place; removing it leaves it active in AWS." };

/** What cannot simply change, by path; everything else changes in place. A run of the real Terraform holds `replaces`. */
export const CHANGES: Readonly<Record<string, Change>> = {
  name: { how: "moves", text: "Another name is another stack; move its state yourself." },
  accountId: { how: "moves", text: "Another account is another pool: move to it with a new environment." },
  region: POOL,
  backend: { how: "moves", text: "After a change: `terraform init -migrate-state`." },
  "userPool.region": POOL,
  "userPool.usernameAttributes": POOL,
  "userPool.aliasAttributes": POOL,
  "userPool.usernameConfiguration.caseSensitive": POOL,
  "userPool.schema": { how: "fixed", text: "Attributes can be added, but never changed or removed." },
  "userPool.schema.*.name": ATTRIBUTE,
  "userPool.schema.*.attributeDataType": ATTRIBUTE,
  "userPool.schema.*.mutable": ATTRIBUTE,
  "userPool.schema.*.required": ATTRIBUTE,
  "userPool.schema.*.developerOnlyAttribute": ATTRIBUTE,
  "userPool.schema.*.stringAttributeConstraints": ATTRIBUTE,
  "userPool.schema.*.numberAttributeConstraints": ATTRIBUTE,
  "userPool.smsConfiguration": STAYS,
  "userPool.emailMfaConfiguration": STAYS,
  "userPool.webAuthnConfiguration.relyingPartyId": {
    how: "breaks",
    text: "Changes in place, and **all passkeys that users have registered stop working**.",
  },
  "userPool.lambdaConfig.preTokenGenerationConfig": STAYS,
  "userPool.userPoolAddOns.advancedSecurityAdditionalFlows": STAYS,
  "userPool.clients": { how: "replaces", text: "Another name is another client: new id, all users are signed out." },
  "userPool.clients.*.kind": {
    how: "replaces",
    text: "A change between a kind with a secret and one without replaces the client.",
  },
  "userPool.clients.*.generateSecret": CLIENT,
  "userPool.clients.*.defaultRedirectUri": STAYS,
  "userPool.clients.*.refreshTokenRotation": {
    how: "stays",
    text: "Changes in place; it can be disabled, but not removed.",
  },
  "userPool.clients.*.branding.assets": STYLE,
  "userPool.resourceServers": { how: "replaces", text: "Another name is another resource server." },
  "userPool.resourceServers.*.identifier": {
    how: "replaces",
    text: "Another value replaces the resource server; clients must drop its scopes first.",
  },
  "userPool.groups": { how: "replaces", text: "Another name is another group, without members." },
  "userPool.groups.*.name": { how: "replaces", text: "Another value replaces the group; its members are lost." },
  "userPool.groups.*.roleArn": STAYS,
  "userPool.managedClients": { how: "fixed", text: "Another name only renames it in Terraform." },
  "userPool.users": { how: "replaces", text: "Another name is another account." },
  "userPool.users.*.username": {
    how: "replaces",
    text: "Another value **deletes the account** and creates another one.",
  },
  "userPool.users.*.groups": { how: "replaces", text: "Another key is another membership." },
  "userPool.identityProviders": { how: "replaces", text: "Another name is another provider, with other users." },
  "userPool.identityProviders.*.type": { how: "replaces", text: "Another value replaces the provider." },
  "userPool.identityProviders.*.providerName": {
    how: "replaces",
    text: "Another value replaces the provider: its users get new accounts.",
  },
  "userPool.domain.prefix": DOMAIN,
  "userPool.domain.name": DOMAIN,
  "userPool.domain.hostedZoneId": { how: "replaces", text: "Another value replaces the records." },
  "userPool.clientSecrets.toSecretsManager": COPY,
  "userPool.clientSecrets.toSsmParameter": COPY,
  "userPool.publish.toSsm": { how: "replaces", text: "Another value replaces the parameters: their readers fail." },
  "userPool.webAclArn": { how: "replaces", text: "Another value replaces the association, not the pool." },
};
