import type { OneOf } from "../../../synth/reference";
import type { AuthFlow } from "../auth-flows";
import type { Scope } from "../scopes";
import type { Common, Redirects, SignIn } from "./common";
import type { Decisions } from "./custom";

/** A client through which people sign in. */
export type People = Common &
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

/** The defaults of clients that people sign in to: the code flow on the hosted pages, and SRP through the API. */
export const PEOPLE = {
  preventUserExistenceErrors: "ENABLED",
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
  supportedIdentityProviders: ["COGNITO"],
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["code"],
  allowedOauthScopes: ["openid", "email", "profile"],
} as const satisfies Decisions;
