import type { Bool, OneOf } from "../../../synth/reference";
import type { NotManaged } from "../../../user-pool/not-managed";
import type { Branding } from "../../managed-login-branding/settings";
import type { Renamable } from "../../renamable";
import type { RiskConfiguration } from "../../risk-configuration/settings";
import type { UiCustomization } from "../../ui-customization/settings";
import type { AnalyticsConfiguration } from "../analytics";
import type { RefreshTokenRotation } from "../auth-flows";
import type { Minutes } from "../duration";
import type { TokenValidity } from "../token-validity";

/**
 * How a client that Terraform did not make is adopted. What you do not set of it, here or in `clientDefaults`, stays as it
 * is in AWS: no default of its kind is filled in. Its secret is never asked for again, since Terraform would replace the client
 * for it (new id, new secret, every app logged out). Its durations keep the unit they are written in.
 */
type Adoption = NotManaged & {
  /**
   * The client's id: it is imported from the pool, once. `true` is for one that is in the state already, or has an `importId`.
   * Keep it for good: without it, what you do not set gets its default, and the client may be replaced.
   * @default false
   */
  readonly adopted?: string | boolean;
  /**
   * `<pool id>/<client id>`, where `adopted` does not name the client. It does nothing once the client is in the state.
   */
  readonly importId?: string;
};

/** A client of any kind. */
export type Common = Adoption &
  Renamable & {
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
export type SignIn = TokenValidity & {
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
export type Redirects = {
  /**
   * Where people come back to, compared character by character; up to 100, each `https://…`, `http://localhost…` or a
   * custom scheme (`myapp://…`), without fragment. Take them from names you configure, not from a resource that needs the
   * client itself.
   * @default none
   */
  readonly callbackUrls?: readonly string[];
  /** Where people may be sent after signing out; as `callbackUrls`. @default none */
  readonly logoutUrls?: readonly string[];
  /** One of `callbackUrls`. It cannot be cleared again: Terraform ignores its removal and refuses `""`. @default none */
  readonly defaultRedirectUri?: string;
};
