import { isReference } from "../../reference";
import type { EffectiveClient } from "./effective";

/** What a client asks the hosted pages for; nothing if nobody signs in there for it, or only Terraform knows. */
export function responseType({
  allowedOauthFlowsUserPoolClient,
  allowedOauthFlows,
}: Pick<EffectiveClient, "allowedOauthFlowsUserPoolClient" | "allowedOauthFlows">): "code" | "token" | undefined {
  if (allowedOauthFlowsUserPoolClient === false) return undefined;
  if (allowedOauthFlows.includes("code")) return "code";
  return allowedOauthFlows.includes("implicit") ? "token" : undefined;
}

/** Where the hosted pages lead back to when an app does not choose: the default, else the first callback URL as stated. */
export function redirectUri({
  callbackUrls,
  defaultRedirectUri,
}: Pick<EffectiveClient, "callbackUrls" | "defaultRedirectUri">): string | undefined {
  return defaultRedirectUri ?? (isReference(callbackUrls) ? undefined : callbackUrls[0]);
}
