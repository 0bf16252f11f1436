import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const assumedRoleIsInTheAccount = rule({
  id: "assumed-role-is-in-the-account",
  severity: "error",
  title: "The role to assume must be in the environment's account",
  why: "The provider compares the account of the role with accountId before it does anything: `AWS account ID not allowed`.",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids",
  check: ({ limited, accountId }) =>
    limited.arns.flatMap(({ path, value, arn }) => {
      if (path !== "assumeRoleArn" || arn === undefined || !/^\d{12}$/.test(accountId ?? "")) return [];
      if (arn.account === accountId) return [];
      const message = `is a role of account ${arn.account}; accountId is ${accountId}`;
      return [{ path, value, message, fix: "use a role of that account, or correct accountId" }];
    }),
  examples: () => ({
    good: [
      example({}, { accountId: "123456789012", assumeRoleArn: "arn:aws:iam::123456789012:role/deploy" }),
      example({}, { accountId: "123456789012", assumeRoleArn: "${var.role}" }),
    ],
    bad: [
      {
        given: example({}, { accountId: "123456789012", assumeRoleArn: "arn:aws:iam::999999999999:role/deploy" }),
        at: ["assumeRoleArn"],
      },
    ],
  }),
});
