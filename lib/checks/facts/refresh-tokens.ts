import { isReference } from "../../synth/reference";
import type { Problem } from "../problem";
import type { PlacedClient } from "./placed-client";

const DAY = 86_400;

/** Whether each refresh replaces the refresh token, or only Terraform knows. */
export function rotates({ effective: { refreshTokenRotation: rotation } }: PlacedClient): boolean {
  return rotation !== undefined && (rotation.feature === "ENABLED" || isReference(rotation.feature));
}

/** Finds refresh tokens of users that are valid for more than 30 days, or 90 days with a client secret. */
export function longRefreshTokens({
  effective: { refreshTokenValidity },
  people,
  seconds,
  secret,
  at,
}: PlacedClient): Problem[] {
  const days = secret === false ? 30 : 90;
  // Of a reference with a unit there is no number: nothing is longer.
  const isLong = (seconds.refreshTokenValidity ?? 0) > days * DAY;
  if (!people || !isLong) return [];
  return [
    {
      path: at("refreshTokenValidity"),
      value: refreshTokenValidity,
      message: `is longer than ${days} days${secret === false ? ", and the client has no secret" : ""}`,
      fix: `set refreshTokenValidity: "${days}d" or less`,
    },
  ];
}
