import type { Client } from "../types";

type Rotation = Client["RefreshTokenRotation"];

/**
 * Refresh token rotation as AWS answers it: a grace period that was not sent is 0, and once a client has had rotation,
 * leaving it out turns it off without forgetting it (terraform-provider-aws#43531, #45646, #50027).
 */
export function answeredRotation(sent: Rotation, previous?: Rotation): Rotation {
  if (sent) return { RetryGracePeriodSeconds: 0, ...sent };
  return previous && { Feature: "DISABLED", RetryGracePeriodSeconds: 0 };
}
