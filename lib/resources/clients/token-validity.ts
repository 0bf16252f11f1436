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
 * another unit, or refuses it as `got: 0s`.
 */
export function toTerraform(validity: Required<TokenValidity>): Complete<Arguments> {
  return emitted(
    coarsest(validity.accessTokenValidity),
    coarsest(validity.idTokenValidity),
    coarsest(validity.refreshTokenValidity),
  );
}

/**
 * The numbers that an adopted client states, in the units they are written in. No units if they are AWS's own (hours, hours,
 * days): stated, they would alone be a change.
 */
export function asStated(validity: TokenValidity): Complete<Arguments> {
  const { accessTokenValidity: access, idTokenValidity: id, refreshTokenValidity: refresh } = validity;
  const complete = emitted(access && asWritten(access), id && asWritten(id), refresh && asWritten(refresh));
  const [units] = complete.tokenValidityUnits ?? [];
  const { accessToken = "hours", idToken = "hours", refreshToken = "days" } = units ?? {};
  const areDefault = accessToken === "hours" && idToken === "hours" && refreshToken === "days";
  return areDefault ? { ...complete, tokenValidityUnits: undefined } : complete;
}

function emitted(access?: Amount, id?: Amount, refresh?: Amount) {
  const units: Complete<CognitoUserPoolClientTokenValidityUnits> = {
    accessToken: access?.unit,
    idToken: id?.unit,
    refreshToken: refresh?.unit,
  };
  return {
    accessTokenValidity: access?.amount,
    idTokenValidity: id?.amount,
    refreshTokenValidity: refresh?.amount,
    tokenValidityUnits: [units],
  };
}
