import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const accountIdIsReal = rule({
  id: "account-id-is-real",
  severity: "error",
  title: "accountId is that of an account",
  why: "The provider compares it with the account of the credentials; a wrong one lets nobody deploy, an empty one everybody.",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids",
  check: ({ accountId }) =>
    accountId === undefined || isReference(accountId) || /^\d{12}$/.test(accountId)
      ? []
      : [
          {
            path: "accountId",
            value: accountId,
            message: "is not 12 digits",
            fix: "write the account's id as a string",
          },
        ],
  examples: () => ({
    good: [example({}, { accountId: "123456789012" })],
    bad: [{ given: example({}, { accountId: "12345" }), at: ["accountId"] }],
  }),
});
