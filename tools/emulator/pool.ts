import type { CreateUserPoolRequest, SchemaAttributeType, SetUserPoolMfaConfigRequest } from "../aws-model";
import type {
  Branding,
  Client,
  Dates,
  Group,
  IdentityProvider,
  LogConfigurations,
  ResourceServer,
  RiskConfiguration,
  Terms,
  UICustomization,
  User,
} from "./types";

type Created = CreateUserPoolRequest;
type MfaRequest = SetUserPoolMfaConfigRequest;

/** An attribute of the schema, as DescribeUserPool names it (`custom:…`). */
export type SchemaAttribute = SchemaAttributeType;

/** What UpdateUserPool can change, with AWS's defaults filled in. */
export type PoolSettings = Omit<Created, "Schema" | "MfaConfiguration" | "UserPoolTags" | keyof PoolIdentity> & {
  Policies: NonNullable<Created["Policies"]>;
  DeletionProtection: NonNullable<Created["DeletionProtection"]>;
  UserPoolTier: NonNullable<Created["UserPoolTier"]>;
};

/** What is fixed when the pool is made. */
export type PoolIdentity = Pick<Created, "AliasAttributes" | "UsernameAttributes" | "UsernameConfiguration">;

/** What SetUserPoolMfaConfig holds; `sms` says whether SMS is a factor, its settings are the pool's. */
export interface Mfa {
  configuration: NonNullable<MfaRequest["MfaConfiguration"]>;
  sms: boolean;
  softwareToken?: { Enabled: boolean };
  email?: MfaRequest["EmailMfaConfiguration"];
  webAuthn?: MfaRequest["WebAuthnConfiguration"];
}

/** What the rules check, before a change is made. */
export interface PoolState {
  settings: PoolSettings;
  schema: SchemaAttribute[];
  mfa: Mfa;
}

/** A user pool and its resources. */
export interface Pool extends PoolState {
  readonly id: string;
  readonly arn: string;
  readonly identity: PoolIdentity;
  dates: Dates;
  tags: Record<string, string>;
  logConfigurations: LogConfigurations;
  readonly clients: Map<string, Client>;
  readonly identityProviders: Map<string, IdentityProvider>;
  readonly resourceServers: Map<string, ResourceServer>;
  readonly groups: Map<string, Group>;
  readonly users: Map<string, User>;
  readonly uiCustomizations: Map<string, UICustomization>;
  readonly riskConfigurations: Map<string, RiskConfiguration>;
  readonly brandings: Map<string, Branding>;
  readonly terms: Map<string, Terms>;
}
