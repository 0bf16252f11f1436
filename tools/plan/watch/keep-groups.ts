import { api } from "../../../lib/checks/links";
import { deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";
import { GROUP_STEPS } from "../steps";

const GROUP = "aws_cognito_user_group";

export const keepGroups = keep({
  id: "keep-groups",
  type: GROUP,
  identity: "name",
  title: "Groups are neither deleted nor replaced",
  why: "AWS deletes the memberships with the group, and Terraform does not manage them. A group cannot be renamed.",
  consequence:
    "All members lose this group, its role and its permissions in apps, even if a group with the same name is created again.",
  link: api("DeleteGroup"),
  fix: () => "keep the name; for another name add a second group and move the members to it first",
  steps: () => GROUP_STEPS,
  examples: () => ({
    good: [{ plan: planJson([updated(GROUP, { name: "a", description: "x" }, { description: "y" })]) }],
    bad: [
      { plan: planJson([deleted(GROUP, { name: "admins" })]), at: [`${GROUP}.pool`] },
      { plan: planJson([replaced(GROUP, { name: "admins" }, { name: "owners" })]), at: [`${GROUP}.pool`] },
    ],
  }),
});
