/** Something of a pool that no description above shows, or that this model does not have yet. */
export interface Elsewhere {
  readonly name: string;
  /** The call that shows it, or the first AWS SDK for JavaScript that has it. */
  readonly seenBy: string;
  readonly note: string;
}

export const ELSEWHERE: readonly Elsewhere[] = [
  {
    name: "second client secrets",
    seenBy: "ListUserPoolClientSecrets",
    note: "left as they are; after the first secret is deleted, AWS is reported to describe the client without a secret",
  },
  { name: "terms", seenBy: "ListTerms", note: "left as they are: the provider has no resource for them" },
  {
    name: "replicas",
    seenBy: "ListUserPoolReplicas",
    note: "left as they are: the provider has no resource for them; triggers, SES, SMS, WAF and logs are set per replica",
  },
  {
    name: "provisioned limits",
    seenBy: "GetProvisionedLimit",
    note: "left as they are: set through a separate API",
  },
  {
    name: "AcrConfiguration, AcrMapping",
    seenBy: "AWS SDK for JavaScript 3.1146",
    note: "step-up authentication, not in this model yet: the provider does not send them",
  },
  {
    name: "clients of type DCR",
    seenBy: "AWS SDK for JavaScript 3.1169",
    note: "registered dynamically, not in this model yet: an import must skip them",
  },
];
