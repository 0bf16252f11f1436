/**
 * What a reading asks AWS for: the IAM action, and what is missing where it is denied. `npm run import -- --help` prints it, and
 * docs/import.md shows it.
 */
export const ACTIONS = {
  DescribeUserPool: { action: "cognito-idp:DescribeUserPool", what: "the pool; nothing can be read without it" },
  GetUserPoolMfaConfig: { action: "cognito-idp:GetUserPoolMfaConfig", what: "the MFA and passkey settings" },
  DescribeUserPoolDomain: { action: "cognito-idp:DescribeUserPoolDomain", what: "the domains" },
  ListUserPoolClients: { action: "cognito-idp:ListUserPoolClients", what: "the app clients" },
  DescribeUserPoolClient: { action: "cognito-idp:DescribeUserPoolClient", what: "the settings of the app clients" },
  ListUserPoolClientSecrets: {
    action: "cognito-idp:ListUserPoolClientSecrets",
    what: "which app clients have a second secret",
  },
  ListIdentityProviders: { action: "cognito-idp:ListIdentityProviders", what: "the identity providers" },
  DescribeIdentityProvider: {
    action: "cognito-idp:DescribeIdentityProvider",
    what: "the settings of the identity providers",
  },
  ListResourceServers: { action: "cognito-idp:ListResourceServers", what: "the resource servers" },
  ListGroups: { action: "cognito-idp:ListGroups", what: "the groups" },
  DescribeRiskConfiguration: {
    action: "cognito-idp:DescribeRiskConfiguration",
    what: "the threat protection settings (asked where it is on)",
  },
  GetUICustomization: {
    action: "cognito-idp:GetUICustomization",
    what: "the look of the classic pages (asked where there is a domain)",
  },
  DescribeManagedLoginBrandingByClient: {
    action: "cognito-idp:DescribeManagedLoginBrandingByClient",
    what: "the managed login styles (asked where there is a domain)",
  },
  GetLogDeliveryConfiguration: { action: "cognito-idp:GetLogDeliveryConfiguration", what: "the log delivery" },
  ListTerms: { action: "cognito-idp:ListTerms", what: "the terms documents, which Terraform does not manage" },
  ListUserPoolReplicas: {
    action: "cognito-idp:ListUserPoolReplicas",
    what: "the replicas, which Terraform does not manage",
  },
  GetWebACLForResource: {
    action: "wafv2:GetWebACLForResource",
    what: "the web ACL (also requires cognito-idp:GetWebACLForResource)",
  },
} as const satisfies Readonly<Record<string, Action>>;

/** One call, as IAM names it. */
interface Action {
  readonly action: string;
  readonly what: string;
}

/** Each action of the table with what it reads, a line each. */
export function actionLines(): string[] {
  const rows = Object.values(ACTIONS);
  const width = Math.max(...rows.map(({ action }) => action.length));
  return rows.map(({ action, what }) => `${action.padEnd(width)}  ${what}`);
}
