import type { Answers } from "./answers";

/**
 * What an update resets a member to that the provider does not send. Where that is live already, nothing is lost.
 * Not certain: that AWS takes these defaults. They are what it documents for a new pool.
 */
const RESET: Readonly<Record<string, (answers: Answers) => unknown>> = {
  "DescribeUserPool.KeyConfiguration.KeyType": () => "AWS_OWNED_KEY",
  "DescribeUserPool.IssuerConfiguration.Type": () => "ORIGINAL",
  "GetUserPoolMfaConfig.WebAuthnConfiguration.FactorConfiguration": () => "SINGLE_FACTOR",
  // Its older name, which AWS answers beside it.
  "DescribeUserPool.AdminCreateUserConfig.UnusedAccountValidityDays": ({ DescribeUserPool }) =>
    DescribeUserPool?.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays,
};

/** Whether an update that wipes this member changes nothing. */
export function isResetValue(path: string, value: unknown, answers: Answers): boolean {
  return Object.hasOwn(RESET, path) && RESET[path]?.(answers) === value;
}
