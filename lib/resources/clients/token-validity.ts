import type { CognitoUserPoolClientTokenValidityUnits, Complete, UserPoolClientArguments } from "../../aws";
import { type Amount, asWritten, coarsest, type Duration } from "./duration";

/** How long tokens are valid. Neither of access and ID may outlive the refresh token. */
export interface TokenValidity {
  /** 5 minutes to 1 day. @default 1h */
  readonly accessTokenValidity?: Duration;
  /** 5 minutes to 1 day. @default 1h */
  readonly idTokenValidity?: Duration;
  /** 1 hour to 3650 days (10 years). @default 30d */
  readonly refreshTokenValidity?: Duration;
}

/** AWS's own. */
export const TOKEN_VALIDITY = {
  accessTokenValidity: "1h",
  idTokenValidity: "1h",
  refreshTokenValidity: "30d",
} as const satisfies Required<TokenValidity>;

type Arguments = Pick<
  UserPoolClientArguments,
  "accessTokenValidity" | "idTokenValidity" | "refreshTokenValidity" | "tokenValidityUnits"
>;

/**
 * All three numbers with all three units, in the coarsest unit: with one left out the provider takes the old number in
 * another unit, or refuses it as `got: 0s`. An adopted client keeps the units it is written in, and none if they are AWS's
 * own (hours, hours, days): stated, they would alone be a change.
 */
export function toTerraform(validity: Required<TokenValidity>, adopted: boolean): Complete<Arguments> {
  const amount = adopted ? asWritten : coarsest;
  const access = amount(validity.accessTokenValidity);
  const id = amount(validity.idTokenValidity);
  const refresh = amount(validity.refreshTokenValidity);
  return {
    accessTokenValidity: access.amount,
    idTokenValidity: id.amount,
    refreshTokenValidity: refresh.amount,
    tokenValidityUnits: adopted && areDefault(access, id, refresh) ? undefined : [units(access, id, refresh)],
  };
}

function areDefault(access: Amount, id: Amount, refresh: Amount): boolean {
  return access.unit === "hours" && id.unit === "hours" && refresh.unit === "days";
}

function units(access: Amount, id: Amount, refresh: Amount): Complete<CognitoUserPoolClientTokenValidityUnits> {
  return { accessToken: access.unit, idToken: id.unit, refreshToken: refresh.unit };
}
