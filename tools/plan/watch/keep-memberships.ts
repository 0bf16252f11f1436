import { providerDocs } from "../../../lib/checks/links";
import type { Change } from "../change";
import { created, deleted, planJson, replaced } from "../example";
import type { Facts } from "../facts";
import { goesWithPool } from "../keep";
import { loss } from "../words";
import type { Danger, Watch } from "./watch";

const MEMBERSHIP = "aws_cognito_user_in_group";

export const keepMemberships: Watch = {
  id: "keep-memberships",
  level: "note",
  title: "Users stay in their groups",
  why: "Terraform takes a user out of a group where the membership is deleted or replaced. Under a new address it is made and deleted in one apply, in any order.",
  consequence: "The user loses the group, its role and what apps allow it, with the next token.",
  link: providerDocs("cognito_user_in_group"),
  find: (facts) => {
    const ends = new Set(
      [...facts.losses("aws_cognito_user"), ...facts.losses("aws_cognito_user_group")].map(
        ({ type, before }) => `${type} ${before?.user_pool_id} ${before?.username ?? before?.name}`,
      ),
    );
    return facts
      .losses(MEMBERSHIP)
      .filter((change) => !goesWithPool(change, facts) && !endsFor(change, ends))
      .map((change) => danger(change, facts));
  },
  examples: () => {
    const admin = { user_pool_id: "p", username: "ada", group_name: "admins" };
    const other = `${MEMBERSHIP}.other`;
    return {
      good: [
        { plan: planJson([created(MEMBERSHIP, admin)]) },
        { plan: planJson([deleted("aws_cognito_user", admin), deleted(MEMBERSHIP, admin)]) },
        {
          plan: planJson([
            deleted("aws_cognito_user_group", { user_pool_id: "p", name: "admins" }),
            deleted(MEMBERSHIP, admin),
          ]),
        },
      ],
      bad: [
        { plan: planJson([deleted(MEMBERSHIP, admin)]), at: [`${MEMBERSHIP}.pool`] },
        { plan: planJson([replaced(MEMBERSHIP, admin, { group_name: "owners" })]), at: [`${MEMBERSHIP}.pool`] },
        {
          plan: planJson([deleted(MEMBERSHIP, admin), created(MEMBERSHIP, admin, { address: other })]),
          at: [`${MEMBERSHIP}.pool`],
        },
      ],
    };
  },
};

/** Whether its user or group goes, which is told there. */
function endsFor({ before = {} }: Change, ends: ReadonlySet<string>): boolean {
  const { user_pool_id: pool, username, group_name: group } = before;
  return ends.has(`aws_cognito_user ${pool} ${username}`) || ends.has(`aws_cognito_user_group ${pool} ${group}`);
}

function danger(change: Change, facts: Facts): Danger {
  const { before = {}, address } = change;
  const again = facts
    .of(MEMBERSHIP)
    .find(
      ({ action, after = {} }) =>
        action === "create" && after.username === before.username && after.group_name === before.group_name,
    );
  if (again === undefined) {
    return { address, what: loss(change), fix: "nothing, if the user is to leave the group; otherwise put it back" };
  }
  return {
    address,
    level: "block",
    what: `${loss(change)}, while ${again.address} makes it again: the user may end up outside the group`,
    fix: `keep it under its new address: renamedFrom in the settings, or moved { from = ${address}, to = ${again.address} }`,
  };
}
