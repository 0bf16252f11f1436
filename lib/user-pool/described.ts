import type { GetUserPoolMfaConfigResponse, UserPoolType } from "../aws-facts/cognito-api";

/** What AWS answers about the pool itself. */
export interface DescribedPool {
  readonly DescribeUserPool: UserPoolType;
  readonly GetUserPoolMfaConfig: GetUserPoolMfaConfigResponse;
}
