import type {
  CreateGroupRequest,
  CreateIdentityProviderRequest,
  CreateManagedLoginBrandingRequest,
  CreateResourceServerRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolDomainRequest,
  SetLogDeliveryConfigurationRequest,
  SetRiskConfigurationRequest,
  TermsType,
  UserType,
} from "../aws-model";

/** When something was made and last changed, as AWS answers it. */
export interface Dates {
  CreationDate: number;
  LastModifiedDate: number;
}

/** An app client as it is kept. */
export type Client = Omit<CreateUserPoolClientRequest, "GenerateSecret" | "ClientSecret"> &
  Dates & { ClientId: string; secrets: readonly ClientSecret[] };

/** One of the two secrets a client can have. */
export interface ClientSecret {
  /** `<client id>--<time>`. */
  id: string;
  value: string;
  /** Whether the client was made with it: AWS describes a client with this one alone. */
  first: boolean;
  created: number;
}

/** A link to terms of use or a privacy policy that one client's sign-up page shows. */
export type Terms = TermsType;

/** A prefix domain, or a custom one when it has a certificate. */
export type Domain = CreateUserPoolDomainRequest & { ManagedLoginVersion: number; Version: string };

/** An identity provider as it was last written, with what AWS adds to it. */
export type IdentityProvider = CreateIdentityProviderRequest & Dates;

/** A resource server; it has no dates in AWS either. */
export type ResourceServer = CreateResourceServerRequest;

/** A group. */
export type Group = CreateGroupRequest & Dates;

/** A user; what the user signs in with is not kept. */
export interface User {
  /** The name that AWS answers: the `sub`, where users sign in by an address or number. */
  readonly username: string;
  readonly attributes: Map<string, string>;
  enabled: boolean;
  status: NonNullable<UserType["UserStatus"]>;
  readonly groups: Set<string>;
  readonly created: number;
  modified: number;
}

/** The customization of the classic hosted UI for one client or for `ALL`. */
export interface UICustomization extends Dates {
  UserPoolId: string;
  ClientId: string;
  CSS?: string;
  CSSVersion: string;
  ImageUrl?: string;
}

/** Threat protection's reactions for one client or the whole pool. */
export type RiskConfiguration = SetRiskConfigurationRequest & { LastModifiedDate: number };

/** The log destinations of one pool. */
export type LogConfigurations = SetLogDeliveryConfigurationRequest["LogConfigurations"];

/** The managed login style of one client. */
export type Branding = CreateManagedLoginBrandingRequest & Dates & { ManagedLoginBrandingId: string };
