import type { CreateUserPoolClientRequest } from "./model/client";
import type { CreateUserPoolDomainRequest } from "./model/domain";
import type { CreateGroupRequest } from "./model/group";
import type { CreateIdentityProviderRequest } from "./model/identity-provider";
import type { SetLogDeliveryConfigurationRequest } from "./model/log-delivery";
import type { CreateManagedLoginBrandingRequest } from "./model/managed-login-branding";
import type { CreateResourceServerRequest } from "./model/resource-server";
import type { SetRiskConfigurationRequest } from "./model/risk-configuration";
import type { TypeOf } from "./model/shape";

/** When something was made and last changed, as AWS answers it. */
export interface Dates {
  CreationDate: number;
  LastModifiedDate: number;
}

/** An app client as it is kept; the secret too, because AWS gives it back. */
export type Client = Omit<TypeOf<typeof CreateUserPoolClientRequest>, "GenerateSecret"> & Dates & { ClientId: string };

/** A prefix domain, or a custom one when it has a certificate. */
export type Domain = TypeOf<typeof CreateUserPoolDomainRequest> & { ManagedLoginVersion: number; Version: string };

/** An identity provider as it was last written, without what AWS adds when it is read. */
export type IdentityProvider = TypeOf<typeof CreateIdentityProviderRequest> & Dates;

/** A resource server; it has no dates in AWS either. */
export type ResourceServer = TypeOf<typeof CreateResourceServerRequest>;

/** A group. */
export type Group = TypeOf<typeof CreateGroupRequest> & Dates;

/** The classic hosted UI's look for one client or for `ALL`. */
export interface UICustomization extends Dates {
  UserPoolId: string;
  ClientId: string;
  CSS?: string;
  CSSVersion: string;
  ImageUrl?: string;
}

/** Threat protection's reactions for one client or the whole pool. */
export type RiskConfiguration = TypeOf<typeof SetRiskConfigurationRequest> & { LastModifiedDate: number };

/** Where logs of one pool go. */
export type LogConfigurations = TypeOf<typeof SetLogDeliveryConfigurationRequest>["LogConfigurations"];

/** The look of managed login for one client. */
export type Branding = TypeOf<typeof CreateManagedLoginBrandingRequest> & Dates & { ManagedLoginBrandingId: string };
