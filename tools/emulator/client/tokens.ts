import { invalidParameter } from "../aws-error";
import type { Client } from "../types";

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

/** How long tokens last, compared in seconds. A token that was not set lasts an hour. */
export function checkTokens(client: Client): void {
  const units = { AccessToken: "hours", IdToken: "hours", RefreshToken: "days", ...client.TokenValidityUnits } as const;
  const access = (client.AccessTokenValidity ?? 1) * SECONDS[client.AccessTokenValidity ? units.AccessToken : "hours"];
  const id = (client.IdTokenValidity ?? 1) * SECONDS[client.IdTokenValidity ? units.IdToken : "hours"];
  const refresh = (client.RefreshTokenValidity ?? 30) * SECONDS[units.RefreshToken];
  const outside = (value: number, min: number, max: number) => value < min || value > max;
  if (outside(access, 300, 86400) || outside(id, 300, 86400) || outside(refresh, 3600, 315360000)) {
    throw invalidParameter("Invalid range for token validity.");
  }
  if (Math.max(access, id) > refresh) {
    throw invalidParameter(
      "Access and Id Token expiration times must be less than or equal to refresh token expiration times.",
    );
  }
}
