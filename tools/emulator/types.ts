import type {
  CreateGroupRequest,
  CreateIdentityProviderRequest,
  CreateManagedLoginBrandingRequest,
  CreateResourceServerRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolDomainRequest,
  SetLogDeliveryConfigurationRequest,
  SetRiskConfigurationRequest,
} from "../aws-model";

/** When something was made and last changed, as AWS answers it. */
export interface Dates {
  CreationDate: number;
  LastModifiedDate: number;
}

/** An app client as it is kept; the secret too, because AWS gives it back. */
export type Client = Omit<CreateUserPoolClientRequest, "GenerateSecret"> & Dates & { ClientId: string };

/** A prefix domain, or a custom one when it has a certificate. */
export type Domain = CreateUserPoolDomainRequest & { ManagedLoginVersion: number; Version: string };

/** An identity provider as it was last written, without what AWS adds when it is read. */
export type IdentityProvider = CreateIdentityProviderRequest & Dates;

/** A resource server; it has no dates in AWS either. */
export type ResourceServer = CreateResourceServerRequest;

/** A group. */
export type Group = CreateGroupRequest & Dates;

/** The classic hosted UI's look for one client or for `ALL`. */
export interface UICustomization extends Dates {
  UserPoolId: string;
  ClientId: string;
  CSS?: string;
  CSSVersion: string;
  ImageUrl?: string;
}

/** Threat protection's reactions for one client or the whole pool. */
export type RiskConfiguration = SetRiskConfigurationRequest & { LastModifiedDate: number };

/** Where logs of one pool go. */
export type LogConfigurations = SetLogDeliveryConfigurationRequest["LogConfigurations"];

/** The look of managed login for one client. */
export type Branding = CreateManagedLoginBrandingRequest & Dates & { ManagedLoginBrandingId: string };
