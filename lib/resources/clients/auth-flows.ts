import type { CognitoUserPoolClientRefreshTokenRotation, Complete } from "../../aws";
import { isReference, type OneOf } from "../../synth/reference";

/** A way to sign in through the API (not the hosted pages). */
export type AuthFlow =
  | "ALLOW_USER_SRP_AUTH"
  | "ALLOW_USER_AUTH"
  | "ALLOW_USER_PASSWORD_AUTH"
  | "ALLOW_ADMIN_USER_PASSWORD_AUTH"
  | "ALLOW_CUSTOM_AUTH"
  | typeof REFRESH;

/** The names of old; AWS refuses them beside the new ones. */
export type LegacyAuthFlow = "ADMIN_NO_SRP_AUTH" | "CUSTOM_AUTH_FLOW_ONLY" | "USER_PASSWORD_AUTH";

/** All of the one or all of the other. */
export type AuthFlows = readonly OneOf<AuthFlow>[] | readonly OneOf<LegacyAuthFlow>[];

/**
 * Whether each refresh replaces the refresh token. Three-valued: on, off, never mentioned. Once mentioned it has to stay
 * mentioned: the provider cannot apply its removal (`block count changed from 0 to 1`), so turn it off with `DISABLED`.
 */
export type RefreshTokenRotation =
  | {
      /** On. */
      readonly feature: "ENABLED";
      /** 0–60: how long the replaced token still works, for a retry after a lost answer. */
      readonly retryGracePeriodSeconds: number;
    }
  | {
      /** Off, for a client that had it on. */
      readonly feature: "DISABLED";
      /** 0–60, as it is live: it has no effect while rotation is off. @default 0 */
      readonly retryGracePeriodSeconds?: number;
    };

export const REFRESH = "ALLOW_REFRESH_TOKEN_AUTH";

/**
 * The flows with the one for refreshing as the rotation wants it: rotation excludes it, and without rotation there is no
 * other way to refresh.
 */
export function withRefresh(flows: readonly string[], rotation: RefreshTokenRotation | undefined): readonly string[] {
  if (isReference(flows)) return flows;
  const others = flows.filter((flow) => flow !== REFRESH);
  return rotation?.feature === "ENABLED" ? others : [...others, REFRESH];
}

/**
 * Flows that are stated in full (`custom`): touched only where the rotation is mentioned, and not if that would change what
 * they mean: none is AWS's default of three flows, and old names cannot stand beside the new one.
 */
export function asStated(flows: AuthFlows, rotation: RefreshTokenRotation | undefined): readonly string[] {
  const untouched = rotation === undefined || flows.length === 0 || flows.some(isLegacy);
  return untouched ? flows : withRefresh(flows, rotation);
}

function isLegacy(flow: string): boolean {
  return !isReference(flow) && !flow.startsWith("ALLOW_");
}

/** The block always with its number: the provider fails on `null` where AWS answers 0. */
export function rotationBlock(rotation: RefreshTokenRotation): Complete<CognitoUserPoolClientRefreshTokenRotation> {
  return { feature: rotation.feature, retryGracePeriodSeconds: rotation.retryGracePeriodSeconds ?? 0 };
}
