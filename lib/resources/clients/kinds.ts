import type { Bool, OneOf } from "../../synth/reference";
import type { Branding } from "../login-pages/managed-login-branding";
import type { UiCustomization } from "../login-pages/ui-customization";
import type { RiskConfiguration } from "../risk-configuration/risk-configuration";
import type { AnalyticsConfiguration } from "./analytics";
import type { AuthFlow, AuthFlows, RefreshTokenRotation } from "./auth-flows";
import type { Minutes } from "./duration";
import type { CustomScope, Scope } from "./scopes";
import type { TokenValidity } from "./token-validity";

/**
 * How a client that Terraform did not make is taken over. `adopted` has to stay when the import id goes, which is why they are
 * stated together: `generate_secret` cannot be read back, and emitting it for such a client would replace it (new id, new
 * secret, every app logged out). Durations of an adopted client keep the unit they are written in.
 */
type Adoption =
  | {
      /** `<pool id>/<client id>`. It does nothing once the client is in the state. */
      readonly importId: string;
      readonly adopted: true;
    }
  | {
      readonly importId?: undefined;
      /** @default false */
      readonly adopted?: boolean;
    };

/** A client of any kind. */
type Common = Adoption & {
  /** 1–128 characters of `[\w\s+=,.@-]`; can be changed later. @default the record key */
  readonly name?: string;
  /** Whether a refresh token can be revoked, with all that came of it. @default true */
  readonly enableTokenRevocation?: Bool;
  /**
   * `ENABLED` hides whether a user exists; `LEGACY` tells.
   * @default ENABLED; `custom`: AWS's own, LEGACY (an adopted one stays as it is)
   */
  readonly preventUserExistenceErrors?: OneOf<"ENABLED" | "LEGACY">;
};

/** What concerns signing in people, alike for all kinds that do. */
type SignIn = TokenValidity & {
  /** How long a sign-in may take from challenge to answer: `3m` to `15m`. @default 3m */
  readonly authSessionValidity?: Minutes;
  /** Turning it on drops `ALLOW_REFRESH_TOKEN_AUTH`. @default never mentioned */
  readonly refreshTokenRotation?: RefreshTokenRotation;
  /**
   * Who signs people in on the hosted pages: `COGNITO` (the pool's own users) and names of `identityProviders`, each of which has
   * to be named to be offered.
   * @default `["COGNITO"]`; `custom`: none
   */
  readonly supportedIdentityProviders?: readonly string[];
  /**
   * What the app may read of its user; custom attributes with `custom:`. An empty list is AWS's default, not nothing.
   * @default AWS's: standard attributes, `email_verified`, `phone_number_verified`
   */
  readonly readAttributes?: readonly string[];
  /**
   * What the app may write of its user; must hold what identity providers map, and what sign-up requires. An empty list is
   * AWS's default, not nothing.
   * @default AWS's: standard attributes
   */
  readonly writeAttributes?: readonly string[];
  /** Events to Amazon Pinpoint. @default none */
  readonly analyticsConfiguration?: AnalyticsConfiguration;
  /** Style of this client's managed login pages (`domain.managedLoginVersion` 2). @default Cognito's own style */
  readonly branding?: Branding;
  /** Style of this client's classic pages (`domain.managedLoginVersion` 1). @default the pool's `uiCustomization` */
  readonly uiCustomization?: UiCustomization;
  /** What threat protection does for this client. @default the pool's `riskConfiguration` */
  readonly riskConfiguration?: RiskConfiguration;
};

/** Where the hosted pages lead. */
type Redirects = {
  /**
   * Where people come back to, compared character by character; up to 100, each `https://…`, `http://localhost…` or a scheme
   * of one's own (`myapp://…`), without fragment. Take them from names you configure, not from a resource that needs the
   * client itself.
   * @default none
   */
  readonly callbackUrls?: readonly string[];
  /** Where people may be sent after signing out; as `callbackUrls`. @default none */
  readonly logoutUrls?: readonly string[];
  /** One of `callbackUrls`. It cannot be cleared again: Terraform ignores its removal and refuses `""`. @default none */
  readonly defaultRedirectUri?: string;
};

/** A client through which people sign in. */
type People = Common &
  SignIn &
  Redirects & {
    /**
     * Whether people sign in on the hosted pages (code flow, which needs `callbackUrls`). `false`: through the API only.
     * @default true
     */
    readonly allowedOauthFlowsUserPoolClient?: boolean;
    /** The code flow or none; the implicit flow, which shows tokens in URLs, needs `custom`. @default `["code"]` */
    readonly allowedOauthFlows?: readonly "code"[];
    /** What tokens may be good for. @default `["openid", "email", "profile"]` */
    readonly allowedOauthScopes?: readonly Scope[];
    /**
     * Sign-in through the API. `ALLOW_REFRESH_TOKEN_AUTH` need not be stated: it is there unless `refreshTokenRotation` is on.
     * @default `["ALLOW_USER_SRP_AUTH"]`
     */
    readonly explicitAuthFlows?: readonly OneOf<AuthFlow>[];
  };

/**
 * An app whose code anybody can read, in a browser (`spa`) or on a device (`native`): it has no secret, since it could not
 * keep one. Its code flow is safe by PKCE alone; Cognito takes it whenever the app sends a `code_challenge`, has no setting
 * to insist on it, and the app's library has to use it.
 */
export type PublicClient = People & {
  readonly kind: "spa" | "native";
  readonly generateSecret?: false;
  /** Needs a secret. */
  readonly enablePropagateAdditionalUserContextData?: false;
};

/** An app with a server of its own that keeps the secret. Whether it has one cannot change: the client would be replaced. */
export type WebClient = People & {
  readonly kind: "web";
  /** @default true */
  readonly generateSecret?: boolean;
  /** Whether the server may pass on the user's IP address to threat protection. @default false */
  readonly enablePropagateAdditionalUserContextData?: Bool;
};

/** A service that acts for itself (`client_credentials`) by its secret: nobody signs in, so it has nothing of that. */
export type MachineClient = Common & {
  readonly [Refused in Exclude<keyof CustomClient, keyof Common | MachineKeys>]?: never;
} & {
  readonly kind: "machine";
  readonly generateSecret?: true;
  readonly allowedOauthFlowsUserPoolClient?: true;
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

/**
 * Starts from nothing: no secret, no OAuth, empty lists, AWS's defaults. An empty list of `explicitAuthFlows` is AWS's
 * default too (SRP, custom and refresh); to allow none of them state `["ALLOW_REFRESH_TOKEN_AUTH"]`.
 */
export type CustomClient = Common &
  SignIn &
  Redirects & {
    readonly kind: "custom";
    /** Cannot change: the client would be replaced. @default false */
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
