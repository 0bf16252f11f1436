import type { Branding } from "../../managed-login-branding/settings";
import type { TokenValidity } from "../token-validity";
import { CUSTOM_CLIENT, type CustomClient, type Decisions } from "./custom";
import { MACHINE_CLIENT, type MachineClient } from "./machine";
import { PUBLIC_CLIENT, type PublicClient } from "./public";
import { WEB_CLIENT, type WebClient } from "./web";

export type { CustomClient, MachineClient, PublicClient, WebClient };

/** An app of the pool; `kind` decides together what has to agree. */
export type Client = PublicClient | WebClient | MachineClient | CustomClient;

/** What all clients inherit that do not state it themselves; of it a `machine` takes only what it can have. */
export type ClientDefaults = Pick<
  PublicClient,
  | keyof TokenValidity
  | "authSessionValidity"
  | "refreshTokenRotation"
  | "enableTokenRevocation"
  | "preventUserExistenceErrors"
  | "explicitAuthFlows"
  | "supportedIdentityProviders"
  | "readAttributes"
  | "writeAttributes"
  | "analyticsConfiguration"
> & {
  /** One style for all clients; each gets its own copy of it. */
  readonly branding?: Branding & { readonly importId?: never };
};

/** What each kind decides for its clients. */
export const KINDS = {
  spa: PUBLIC_CLIENT,
  native: PUBLIC_CLIENT,
  web: WEB_CLIENT,
  machine: MACHINE_CLIENT,
  custom: CUSTOM_CLIENT,
} as const satisfies Record<Client["kind"], Decisions>;
