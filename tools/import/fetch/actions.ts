import { type Action, actionLines as linesOf } from "../../iam-actions";

/**
 * What a reading asks AWS for: the IAM action, and what is missing where it is denied. `npm run import -- --help` prints it, and
 * docs/import.md shows it.
 */
export const ACTIONS = {
  DescribeUserPool: {
    action: "cognito-idp:DescribeUserPool",
    what: "the pool",
    note: "nothing can be read without it",
  },
  GetUserPoolMfaConfig: { action: "cognito-idp:GetUserPoolMfaConfig", what: "the MFA and passkey settings" },
  DescribeUserPoolDomain: { action: "cognito-idp:DescribeUserPoolDomain", what: "the domains" },
  ListUserPoolClients: { action: "cognito-idp:ListUserPoolClients", what: "the app clients" },
  DescribeUserPoolClient: { action: "cognito-idp:DescribeUserPoolClient", what: "the settings of the app clients" },
  ListUserPoolClientSecrets: {
    action: "cognito-idp:ListUserPoolClientSecrets",
    what: "the second secrets of app clients",
    note: "how many, not the values",
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
    what: "the threat protection settings",
    note: "even if it is off",
  },
  GetUICustomization: {
    action: "cognito-idp:GetUICustomization",
    what: "the UI customization of the classic hosted UI",
    note: "if there is a domain",
  },
  DescribeManagedLoginBrandingByClient: {
    action: "cognito-idp:DescribeManagedLoginBrandingByClient",
    what: "the managed login styles",
    note: "if there is a domain",
  },
  GetLogDeliveryConfiguration: { action: "cognito-idp:GetLogDeliveryConfiguration", what: "the log delivery" },
  ListTerms: { action: "cognito-idp:ListTerms", what: "the terms documents", note: "Terraform does not manage them" },
  ListUserPoolReplicas: {
    action: "cognito-idp:ListUserPoolReplicas",
    what: "the replicas",
    note: "Terraform does not manage them",
  },
  GetWebACLForResource: {
    action: "wafv2:GetWebACLForResource",
    what: "the web ACL",
    note: "AWS also requires cognito-idp:GetWebACLForResource",
  },
} as const satisfies Readonly<Record<string, Action>>;

/** Each action of the table with what it reads, a line each. */
export function actionLines(): string[] {
  return linesOf(Object.values(ACTIONS));
}
