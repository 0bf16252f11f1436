import { AwsError, invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { Client } from "../types";

/**
 * Ways to sign in.
 * Not certain: AWS once refused `ALLOW_` lists without ALLOW_REFRESH_TOKEN_AUTH; since rotation exists, such a list is
 * let through here.
 */
export function checkAuthFlows(client: Client, pool: Pool): void {
  const flows = client.ExplicitAuthFlows ?? [];
  const allow = flows.filter((flow) => flow.startsWith("ALLOW_"));
  if (allow.length > 0 && allow.length < flows.length) {
    throw invalidParameter("Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.");
  }
  if (client.RefreshTokenRotation?.Feature === "ENABLED" && flows.includes("ALLOW_REFRESH_TOKEN_AUTH")) {
    // Not certain: the text.
    throw invalidParameter("ALLOW_REFRESH_TOKEN_AUTH cannot be used when refresh token rotation is enabled.");
  }
  if (flows.includes("ALLOW_USER_AUTH") && pool.settings.UserPoolTier === "LITE") {
    // Not certain: the feature's name.
    throw new AwsError(
      "FeatureUnavailableInTierException",
      "The following feature is not available for the LITE pricing tier configured: Choice-Based Authentication",
    );
  }
  if (client.EnablePropagateAdditionalUserContextData && client.secrets.length === 0) {
    throw invalidParameter("Client Secret is required to set EnablePropagateAdditionalUserContextData as true");
  }
}
