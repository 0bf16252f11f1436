/**
 * What happens to a field that Terraform's AWS provider does not manage:
 * `answered`: AWS computes it. `left`: nobody sends it, and AWS keeps it. `wiped`: the next update of its resource
 * resets it. `blocks`: every update of its resource fails.
 */
export type Verdict = "answered" | "left" | "wiped" | "blocks";

/** A verdict with what it rests on. */
export interface Judged {
  readonly verdict: Verdict;
  /** What it is, and what happens. */
  readonly note: string;
  /** `measured`: with the real provider and an emulated API. `expected`: read from the provider's source or AWS's documentation. */
  readonly certainty: "measured" | "expected";
}

const ANSWERED: Judged = { verdict: "answered", note: "", certainty: "expected" };
const NEVER_SENT = "the provider does not send it, and an update resets what is not sent";

/** By shape and path; a path stands for everything below it. A field without an entry is unknown, and a test fails. */
export const VERDICTS: Readonly<Record<string, Judged>> = {
  ...answered("UserPoolType", [
    "Status",
    "LastModifiedDate",
    "CreationDate",
    "EstimatedNumberOfUsers",
    "SmsConfigurationFailure",
    "EmailConfigurationFailure",
    "Domain",
    "CustomDomain",
    "Arn",
  ]),
  "UserPoolType.LambdaConfig.InboundFederation": {
    verdict: "wiped",
    note: `trigger for federated sign-in (January 2026): ${NEVER_SENT}`,
    certainty: "measured",
  },
  "UserPoolType.SmsConfiguration.EumsSms": {
    verdict: "blocks",
    note: "SMS through End User Messaging (July 2026): every update fails with `missing required field … SnsCallerArn`, and the plan looks harmless",
    certainty: "measured",
  },
  "UserPoolType.AdminCreateUserConfig.UnusedAccountValidityDays": {
    verdict: "wiped",
    note: `days an invitation is valid, replaced by the password policy's temporaryPasswordValidityDays: ${NEVER_SENT}`,
    certainty: "expected",
  },
  "UserPoolType.KeyConfiguration": {
    verdict: "wiped",
    note: `customer managed key (June 2026): ${NEVER_SENT}`,
    certainty: "expected",
  },
  "UserPoolType.IssuerConfiguration": {
    verdict: "wiped",
    note: `issuer of the tokens (June 2026); the outputs follow what \`notManaged\` says, and load balancers and REST API authorizers do not work with \`UPDATED\`: ${NEVER_SENT}`,
    certainty: "expected",
  },
  "GetUserPoolMfaConfigResponse.SmsMfaConfiguration.SmsConfiguration.EumsSms": {
    verdict: "blocks",
    note: "the same SMS configuration as in the description of the pool",
    certainty: "measured",
  },
  "GetUserPoolMfaConfigResponse.WebAuthnConfiguration.FactorConfiguration": {
    verdict: "wiped",
    note: `whether a passkey counts as several factors (2026): ${NEVER_SENT}`,
    certainty: "measured",
  },
  ...answered("UserPoolClientType", ["ClientId", "ClientSecret", "LastModifiedDate", "CreationDate"]),
  ...answered("DomainDescriptionType", ["AWSAccountId", "S3Bucket", "CloudFrontDistribution", "Version", "Status"]),
  "DomainDescriptionType.CustomDomainConfig.SecurityPolicy": {
    verdict: "wiped",
    note: `minimum TLS version of the domain (June 2026): ${NEVER_SENT}`,
    certainty: "expected",
  },
  "DomainDescriptionType.Routing": {
    verdict: "wiped",
    note: `failover to a replica (June 2026): ${NEVER_SENT}`,
    certainty: "expected",
  },
  ...answered("IdentityProviderType", ["LastModifiedDate", "CreationDate"]),
  ...answered("GroupType", ["LastModifiedDate", "CreationDate"]),
  ...answered("RiskConfigurationType", ["LastModifiedDate"]),
  "UICustomizationType.ImageUrl": {
    verdict: "wiped",
    note: "logo of the classic hosted UI: AWS returns its URL but not the image, and the provider sends the customization without it, unless `imageFile` is set",
    certainty: "expected",
  },
  ...answered("UICustomizationType", ["CSSVersion", "LastModifiedDate", "CreationDate"]),
  ...answered("ManagedLoginBrandingType", ["ManagedLoginBrandingId", "CreationDate", "LastModifiedDate"]),
};

function answered(shape: string, fields: readonly string[]): Record<string, Judged> {
  return Object.fromEntries(fields.map((field) => [`${shape}.${field}`, ANSWERED]));
}

/** The entry for a field, or for something around it, with its path. */
export function verdictOn(shape: string, path: string): (Judged & { readonly part: string }) | undefined {
  const parts = path.split(".").map((_, i, all) => all.slice(0, i + 1).join("."));
  const part = parts.find((part) => `${shape}.${part}` in VERDICTS);
  const judged = VERDICTS[`${shape}.${part}`];
  return part === undefined || judged === undefined ? undefined : { ...judged, part };
}
