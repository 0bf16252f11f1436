import { REFRESH } from "../auth-flows";
import type { CustomScope } from "../scopes";
import type { TokenValidity } from "../token-validity";
import type { Common } from "./common";
import type { CustomClient, Decisions } from "./custom";

/** A service that acts for itself (`client_credentials`) by its secret: nobody signs in, so it has nothing of that. */
export type MachineClient = Common & {
  readonly [Refused in Exclude<keyof CustomClient, keyof Common | MachineKeys>]?: never;
} & {
  /** A service that acts for itself. */
  readonly kind: "machine";
  /**
   * Always: the service signs in by its secret.
   * @noEcho
   */
  readonly generateSecret?: true;
  /** Always. */
  readonly allowedOauthFlowsUserPoolClient?: true;
  /** Always `["client_credentials"]`. */
  readonly allowedOauthFlows?: readonly "client_credentials"[];
  /** At least one, all of resource servers: AWS refuses the standard ones here. */
  readonly allowedOauthScopes: readonly CustomScope[];
  /** 5 minutes to 1 day. @default 1h */
  readonly accessTokenValidity?: TokenValidity["accessTokenValidity"];
};

type MachineKeys =
  | "kind"
  | "generateSecret"
  | "allowedOauthFlowsUserPoolClient"
  | "allowedOauthFlows"
  | "allowedOauthScopes"
  | "accessTokenValidity";

/** What the kind `machine` decides. */
export const MACHINE_CLIENT = {
  preventUserExistenceErrors: "ENABLED",
  // AWS takes an empty list for SRP, custom and refresh. This one allows nobody to sign in.
  explicitAuthFlows: [REFRESH],
  generateSecret: true,
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["client_credentials"],
} as const satisfies Decisions;
