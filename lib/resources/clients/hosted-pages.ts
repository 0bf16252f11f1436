import { type Bool, isReference } from "../../synth/reference";

/** What a client says of the hosted pages. */
interface Hosted {
  readonly allowedOauthFlowsUserPoolClient: Bool;
  readonly allowedOauthFlows: readonly string[];
  readonly callbackUrls: readonly string[];
  readonly defaultRedirectUri?: string;
}

/** What a client asks the hosted pages for; nothing if nobody signs in there for it, or only Terraform knows. */
export function responseType({
  allowedOauthFlowsUserPoolClient,
  allowedOauthFlows,
}: Pick<Hosted, "allowedOauthFlowsUserPoolClient" | "allowedOauthFlows">): "code" | "token" | undefined {
  if (allowedOauthFlowsUserPoolClient === false) return undefined;
  if (allowedOauthFlows.includes("code")) return "code";
  return allowedOauthFlows.includes("implicit") ? "token" : undefined;
}

/** Where the hosted pages lead back to when an app does not choose: the default, else the first callback URL as stated. */
export function redirectUri({
  callbackUrls,
  defaultRedirectUri,
}: Pick<Hosted, "callbackUrls" | "defaultRedirectUri">): string | undefined {
  return defaultRedirectUri ?? (isReference(callbackUrls) ? undefined : callbackUrls[0]);
}

/** Whether people sign in to the client on Cognito's pages: by code or implicit flow, or nobody knows. */
export function showsLoginPages({
  allowedOauthFlowsUserPoolClient,
  allowedOauthFlows,
}: Pick<Hosted, "allowedOauthFlowsUserPoolClient" | "allowedOauthFlows">): boolean {
  if (allowedOauthFlowsUserPoolClient === false) return false;
  if (isReference(allowedOauthFlows)) return true;
  return allowedOauthFlows.some((flow) => flow === "code" || flow === "implicit" || isReference(flow));
}
