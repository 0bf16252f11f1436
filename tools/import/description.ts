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

/**
 * What AWS answers about a pool and what belongs to it: the API's own JSON, with members that this project does not know.
 * Times are ISO strings. `npm run import -- … --save-json` writes it, without secrets, and `--from-json` reads it.
 */
export interface Description {
  /** The form of this file. */
  readonly version: 1;
  /** When AWS was asked: an ISO time. */
  readonly readAt: string;
  /** The id of the pool; the region is in it. */
  readonly poolId: string;
  readonly region: string;
  readonly accountId: string;
  readonly pool: UserPoolType;
  readonly mfa: GetUserPoolMfaConfigResponse;
  /** In the order of their names, then ids. */
  readonly clients: readonly UserPoolClientType[];
  /** The prefix domain, the custom domain, or both. */
  readonly domains: readonly DomainDescriptionType[];
  readonly identityProviders: readonly IdentityProviderType[];
  readonly resourceServers: readonly ResourceServerType[];
  readonly groups: readonly GroupType[];
  /** Of the pool (without `ClientId`) and of the clients that have their own. */
  readonly riskConfigurations: readonly RiskConfigurationType[];
  /** Of the pool (`ClientId: "ALL"`) and of the clients that have their own. */
  readonly uiCustomizations: readonly UICustomizationType[];
  readonly logDelivery?: LogDeliveryConfigurationType;
  /** Each belongs to the client that it was asked for. */
  readonly brandings: readonly (ManagedLoginBrandingType & { readonly ClientId: string })[];
  /** The web ACL that guards the pool. */
  readonly webAclArn?: string;
  /** What belongs to the pool and no Terraform resource manages, by what lists it. */
  readonly elsewhere: Elsewhere;
  /** What could not be read, and why: a call that was denied. */
  readonly notRead: readonly NotRead[];
}

/** Parts of a pool that the AWS provider has no resource for. */
export interface Elsewhere {
  /** Names or ids of terms documents. */
  readonly terms: readonly string[];
  /** Regions of the pool's replicas. */
  readonly replicas: readonly string[];
  /** Ids of clients with more than one secret, and how many. */
  readonly secondSecrets: Readonly<Record<string, number>>;
}

/** A call that AWS refused, or that this version of AWS does not have. */
export interface NotRead {
  /** Such as `cognito-idp:DescribeRiskConfiguration`: the IAM action. */
  readonly action: string;
  /** What is missing because of it: `the risk configuration of the pool`. */
  readonly what: string;
  /** The code of AWS's error: `AccessDeniedException`. */
  readonly code: string;
}
