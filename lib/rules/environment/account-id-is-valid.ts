import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const accountIdIsValid = rule({
  id: "account-id-is-valid",
  severity: "error",
  title: "accountId must be the 12 digits of an AWS account",
  why: "The provider compares it with the account of the credentials: with a wrong id nobody can deploy, without one anybody can.",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids",
  check: ({ accountId }) =>
    accountId === undefined || isReference(accountId) || /^\d{12}$/.test(accountId)
      ? []
      : [
          {
            path: "accountId",
            value: accountId,
            message: "is not 12 digits",
            fix: "write the id of the account as a string, with its leading zeros",
          },
        ],
  examples: () => ({
    good: [example({}, { accountId: "123456789012" })],
    bad: [{ given: example({}, { accountId: "12345" }), at: ["accountId"] }],
  }),
});
