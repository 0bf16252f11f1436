import type {
  DomainDescriptionType,
  GetUserPoolMfaConfigResponse,
  GroupType,
  IdentityProviderType,
  LogDeliveryConfigurationType,
  ManagedLoginBrandingType,
  ResourceServerType,
  RiskConfigurationType,
  UICustomizationType,
  UserPoolClientType,
  UserPoolType,
} from "../../lib/aws-facts/cognito-api";

/** What AWS answers, by the call that it was asked with. */
export interface Answers {
  readonly DescribeUserPool?: UserPoolType;
  readonly GetUserPoolMfaConfig?: GetUserPoolMfaConfigResponse;
  readonly DescribeUserPoolClient?: UserPoolClientType;
  readonly DescribeUserPoolDomain?: DomainDescriptionType;
  readonly DescribeIdentityProvider?: IdentityProviderType;
  readonly DescribeResourceServer?: ResourceServerType;
  readonly GetGroup?: GroupType;
  readonly DescribeRiskConfiguration?: RiskConfigurationType;
  readonly GetUICustomization?: UICustomizationType;
  readonly GetLogDeliveryConfiguration?: LogDeliveryConfigurationType;
  readonly DescribeManagedLoginBrandingByClient?: ManagedLoginBrandingType;
}
