import { now } from "../ids";
import { operation } from "../operation";
import { getPool } from "../store";
import { describeMfa, replacedMfa } from "../user-pool/mfa";
import { checkPool } from "../user-pool/rules";
import { checkRelyingParty } from "../user-pool/rules/relying-party";

/** GetUserPoolMfaConfig. */
export const GetUserPoolMfaConfig = operation("GetUserPoolMfaConfig", (region, { UserPoolId }) =>
  describeMfa(getPool(region, UserPoolId)),
);

/** SetUserPoolMfaConfig. */
export const SetUserPoolMfaConfig = operation("SetUserPoolMfaConfig", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  checkRelyingParty(input.WebAuthnConfiguration?.RelyingPartyId);
  const state = replacedMfa(pool, input);
  checkPool(state, region, pool);
  Object.assign(pool, state);
  pool.dates.LastModifiedDate = now();
  return describeMfa(pool);
});
