import type { Bool, OneOf } from "../../../synth/reference";
import type { AuthFlows } from "../auth-flows";
import type { Scope } from "../scopes";
import type { Common, Redirects, SignIn } from "./common";

/**
 * Starts from nothing: no secret, no OAuth, empty lists, AWS's defaults. An empty list of `explicitAuthFlows` is AWS's
 * default too (SRP, custom and refresh); to allow none of them state `["ALLOW_REFRESH_TOKEN_AUTH"]`.
 */
export type CustomClient = Common &
  SignIn &
  Redirects & {
    /** Nothing is decided for you. */
    readonly kind: "custom";
    /**
     * Cannot change: the client would be replaced.
     * @default false
     * @noEcho
     */
    readonly generateSecret?: boolean;
    /** Without it flows, scopes and URLs are stored, but not used. @default false */
    readonly allowedOauthFlowsUserPoolClient?: Bool;
    /** `client_credentials` excludes the others, and needs a secret. @default none */
    readonly allowedOauthFlows?: readonly OneOf<"code" | "implicit" | "client_credentials">[];
    /** @default none */
    readonly allowedOauthScopes?: readonly Scope[];
    /** @default none, which AWS takes for SRP, custom and refresh */
    readonly explicitAuthFlows?: AuthFlows;
    /** Needs a secret. @default false */
    readonly enablePropagateAdditionalUserContextData?: Bool;
  };

/** What a kind may decide for its clients. */
export type Decisions = Omit<CustomClient, "kind">;

/** The kind `custom` decides nothing. */
export const CUSTOM_CLIENT = {} as const satisfies Decisions;
