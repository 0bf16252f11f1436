import { hints } from "../../checks/did-you-mean";
import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const userGroupsExist = rule({
  id: "user-groups-exist",
  severity: "error",
  title: "Groups of users must exist in `groups`",
  why: "AWS answers `ResourceNotFoundException: Group not found.` after it has created the account.",
  link: api("AdminAddUserToGroup"),
  check: ({ userPool: { groups = {} }, users }) => {
    const hint = hints(Object.keys(groups));
    return users.flatMap(({ path, stated }) =>
      (stated.groups ?? []).flatMap((group, index) =>
        isReference(group) || Object.hasOwn(groups, group)
          ? []
          : [
              {
                path: `${path}.groups[${index}]`,
                value: group,
                message: `is not a key of groups${hint(group)}`,
                fix: "add it to groups; a group that exists in AWS with adopted and importId",
              },
            ],
      ),
    );
  },
  examples: () => ({
    good: [example({ groups: { admins: { name: "Administrators" } }, users: { ada: { groups: ["admins"] } } })],
    bad: [
      {
        given: example({ groups: { admins: { name: "Admins" } }, users: { ada: { groups: ["admin", "Admins"] } } }),
        at: ["userPool.users.ada.groups[0]", "userPool.users.ada.groups[1]"],
      },
    ],
  }),
});
