/** Where Terraform names or nests something in another way than the API: `<shape>.<path>`, a path and all below it. */
const RENAMED: Readonly<Record<string, string>> = {
  "UserPoolType.Policies.PasswordPolicy": "passwordPolicy",
  "UserPoolType.Policies.SignInPolicy": "signInPolicy",
  "UserPoolType.SchemaAttributes": "schema",
  "UserPoolType.UserPoolTags": "tags",
  "UserPoolType.AccountRecoverySetting.RecoveryMechanisms": "accountRecoverySetting.recoveryMechanism",
  "UserPoolType.EmailConfiguration.From": "emailConfiguration.fromEmailAddress",
  "GetUserPoolMfaConfigResponse.SmsMfaConfiguration.SmsAuthenticationMessage": "smsAuthenticationMessage",
  "GetUserPoolMfaConfigResponse.SmsMfaConfiguration.SmsConfiguration": "smsConfiguration",
  "UserPoolClientType.ClientName": "name",
  "DomainDescriptionType.CustomDomainConfig.CertificateArn": "certificateArn",
  "ResourceServerType.Scopes": "scope",
  "GroupType.GroupName": "name",
  "ManagedLoginBrandingType.Assets": "asset",
};

/** The Terraform argument that a field of a description would have. */
export function argumentFor(shape: string, path: string): string {
  const full = `${shape}.${path}`;
  const known = Object.keys(RENAMED).find((name) => full === name || full.startsWith(`${name}.`));
  if (known === undefined) return path.split(".").map(camel).join(".");
  const below = full.slice(known.length).split(".").filter(Boolean).map(camel);
  return [RENAMED[known], ...below].join(".");
}

/** As the bindings write it: `CallbackURLs` is `callbackUrls`, `KMSKeyID` is `kmsKeyId`. */
function camel(name: string): string {
  const words = name
    .replace(/OAuth/g, "Oauth")
    .replace(/(URL|IP)s/g, (_, word: string) => `${word.charAt(0)}${word.slice(1).toLowerCase()}s`)
    .replace(/[A-Z]+(?![a-z])|[A-Z]+(?=[A-Z][a-z])/g, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
