import { providerDocs } from "../../../lib/checks/links";
import { deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";

const USER = "aws_cognito_user";

export const keepUsers = keep({
  id: "keep-users",
  type: USER,
  identity: "username",
  title: "Users are neither deleted nor replaced",
  why: "AWS cannot restore a deleted user. username and user_pool_id cannot be changed in place.",
  consequence: "This account is lost, with its password, MFA and groups; a new one has another sub.",
  link: providerDocs("cognito_user"),
  fix: () =>
    "keep the username; to stop managing the account, use terraform state rm or a removed block with destroy = false",
  examples: () => ({
    good: [{ plan: planJson([updated(USER, { username: "ada", enabled: true }, { enabled: false })]) }],
    bad: [
      { plan: planJson([deleted(USER, { username: "ada" })]), at: [`${USER}.pool`] },
      { plan: planJson([replaced(USER, { username: "ada" }, { username: "bob" })]), at: [`${USER}.pool`] },
    ],
  }),
});
