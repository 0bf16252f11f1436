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
  return areDefault(complete.tokenValidityUnits[0]) ? { ...complete, tokenValidityUnits: undefined } : complete;
}

/**
 * The units whose absence must not be a change. Terraform gives a unit that a block leaves out AWS's default, so that 30
 * minutes of another token would become 30 hours.
 */
export function unitsLeftAlone(validity: TokenValidity): string[] {
  if (Object.keys(validity).length === 0) return ["token_validity_units"];
  if (asStated(validity).tokenValidityUnits === undefined) return [];
  return TOKENS.filter(([setting]) => validity[setting] === undefined).map(
    ([, unit]) => `token_validity_units[0].${unit}`,
  );
}

const TOKENS = [
  ["accessTokenValidity", "access_token"],
  ["idTokenValidity", "id_token"],
  ["refreshTokenValidity", "refresh_token"],
] as const;

type Units = Complete<CognitoUserPoolClientTokenValidityUnits>;

function areDefault({ accessToken = "hours", idToken = "hours", refreshToken = "days" }: Units): boolean {
  return accessToken === "hours" && idToken === "hours" && refreshToken === "days";
}

function emitted(access?: Amount, id?: Amount, refresh?: Amount) {
  const units: Units = {
    accessToken: access?.unit,
    idToken: id?.unit,
    refreshToken: refresh?.unit,
  };
  return {
    accessTokenValidity: access?.amount,
    idTokenValidity: id?.amount,
    refreshTokenValidity: refresh?.amount,
    tokenValidityUnits: [units] as [Units],
  };
}
