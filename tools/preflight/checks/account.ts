import type { Check } from "../check";
import { ok, wouldFail } from "../judgement";

export const account: Check = {
  id: "account",
  title: "The credentials are of the environment's account",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids-1",
  actions: [{ action: "sts:GetCallerIdentity", what: "whose credentials these are", note: "always allowed" }],
  subjects: ({ accountId }) => [{ path: "accountId", value: accountId }],
  check: async (stated, { session }) => {
    const { account: actual, arn } = await session();
    if (actual === stated) return ok(`${arn} is in ${stated}.`);
    return wouldFail(
      `The credentials are for the account ${actual} (${arn}), not of ${stated}.`,
      `use other credentials (--profile, AWS_PROFILE), or set accountId to "${actual}"`,
    );
  },
};
