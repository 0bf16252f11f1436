import type { GetUserPoolMfaConfigResponse, UserPoolType } from "../../lib/aws-facts/cognito-api";
import type { DescribedPool } from "../../lib/user-pool/described";

/** AWS's answers about a pool of which only this is of interest. */
export function live(pool: UserPoolType, mfa: GetUserPoolMfaConfigResponse = {}): DescribedPool {
  return { DescribeUserPool: pool, GetUserPoolMfaConfig: mfa };
}

/** The same, with words that this version of the API does not have. */
export function newer(pool: object, mfa: object = {}): DescribedPool {
  return live(pool as UserPoolType, mfa as GetUserPoolMfaConfigResponse);
}
