/** A call that describes a resource, and the Terraform resource that manages what it answers. */
export interface Described {
  readonly operation: string;
  /** The shape in the API model that holds the description. */
  readonly shape: string;
  /** Folder of the bindings. */
  readonly resource: string;
}

/** Every call that an import reads a pool with. */
export const DESCRIBED: readonly Described[] = [
  { operation: "DescribeUserPool", shape: "UserPoolType", resource: "cognito-user-pool" },
  { operation: "GetUserPoolMfaConfig", shape: "GetUserPoolMfaConfigResponse", resource: "cognito-user-pool" },
  { operation: "DescribeUserPoolClient", shape: "UserPoolClientType", resource: "cognito-user-pool-client" },
  { operation: "DescribeUserPoolDomain", shape: "DomainDescriptionType", resource: "cognito-user-pool-domain" },
  { operation: "DescribeIdentityProvider", shape: "IdentityProviderType", resource: "cognito-identity-provider" },
  { operation: "DescribeResourceServer", shape: "ResourceServerType", resource: "cognito-resource-server" },
  { operation: "GetGroup", shape: "GroupType", resource: "cognito-user-group" },
  { operation: "DescribeRiskConfiguration", shape: "RiskConfigurationType", resource: "cognito-risk-configuration" },
  { operation: "GetUICustomization", shape: "UICustomizationType", resource: "cognito-user-pool-ui-customization" },
  {
    operation: "GetLogDeliveryConfiguration",
    shape: "LogDeliveryConfigurationType",
    resource: "cognito-log-delivery-configuration",
  },
  {
    operation: "DescribeManagedLoginBrandingByClient",
    shape: "ManagedLoginBrandingType",
    resource: "cognito-managed-login-branding",
  },
];
