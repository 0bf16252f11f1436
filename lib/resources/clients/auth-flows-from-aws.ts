import type { UserPoolClientType } from "../../aws-facts/cognito-api";
import { known, knownSet } from "../../aws-facts/known";
import type { AuthFlow, AuthFlows, LegacyAuthFlow, RefreshTokenRotation } from "./auth-flows";

const FLOWS = [
  "ALLOW_USER_SRP_AUTH",
  "ALLOW_USER_AUTH",
  "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  "ALLOW_CUSTOM_AUTH",
  "ALLOW_REFRESH_TOKEN_AUTH",
] as const satisfies readonly AuthFlow[];

const LEGACY = [
  "ADMIN_NO_SRP_AUTH",
  "CUSTOM_AUTH_FLOW_ONLY",
  "USER_PASSWORD_AUTH",
] as const satisfies readonly LegacyAuthFlow[];

/** The flows exactly as they are; nothing where AWS answers none, which stands for its default. */
export function flowsFromAws({ ExplicitAuthFlows: live }: UserPoolClientType): AuthFlows | undefined {
  return live?.some((flow) => flow.startsWith("ALLOW_")) ? knownSet(live, FLOWS) : knownSet(live, LEGACY);
}

/** Rotation as it is. */
export function rotationFromAws({ RefreshTokenRotation: live }: UserPoolClientType): RefreshTokenRotation | undefined {
  const feature = known(live?.Feature, ["ENABLED", "DISABLED"]);
  if (live === undefined || feature === undefined) return undefined;
  const retryGracePeriodSeconds = live.RetryGracePeriodSeconds ?? 0;
  return feature === "DISABLED" && retryGracePeriodSeconds === 0 ? { feature } : { feature, retryGracePeriodSeconds };
}
