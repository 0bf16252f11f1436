import { edited } from "../../checks/locked";
import { pathOf } from "../../checks/path";
import { rule } from "../../checks/rule";
import { addressesOf } from "../../lock/addresses";
import { renamesIn } from "../../lock/renames";
import { covers } from "../../lock/retire";

export const retireNamesRemovedEntries = rule({
  id: "retire-names-removed-entries",
  severity: "error",
  title: "`retire` must name what is no longer in the settings, with a reason",
  why: "An entry that is still in the settings is deployed, not retired. Without a reason, nobody can tell later whether it was intended.",
  link: "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
  check: ({ retire = {}, userPool }) => {
    if (Object.keys(retire).length === 0) return [];
    const renames = renamesIn(userPool);
    const owners = [...addressesOf(userPool).keys()];
    return Object.entries(retire).flatMap(([place, { reason }]) => {
      const path = pathOf(["retire", place]);
      if (reason.trim() === "")
        return [{ path, message: "has no reason", fix: "say why it can be deleted or left behind" }];
      const renamed = renames.find(({ record, from }) => covers(place, `userPool.${record}.${from}`));
      if (renamed !== undefined) {
        const { record, from, to } = renamed;
        const fix = `delete this line, or renamedFrom: ${JSON.stringify(from)}`;
        return [{ path, message: `names what is renamed to ${record}.${to}, and stays`, fix }];
      }
      if (!owners.some((owner) => covers(place, owner))) return [];
      const fix = "delete it from the settings, or delete this line";
      return [{ path, message: "names an entry that is still in the settings", fix }];
    });
  },
  examples: () => ({
    good: [
      edited({ groups: { admins: {} } }, {}, { retire: { "groups.admins": { destroy: true, reason: "unused" } } }),
    ],
    bad: [
      {
        given: edited(
          { groups: { admins: {}, root: {} } },
          { groups: { admins: {} } },
          {
            retire: {
              "groups.admins": { destroy: true, reason: "unused" },
              "groups.root": { destroy: true, reason: " " },
            },
          },
        ),
        at: ['retire["groups.admins"]', 'retire["groups.root"]'],
      },
      {
        given: edited(
          { groups: { admins: {} } },
          { groups: { owners: { name: "admins", renamedFrom: "admins" } } },
          { retire: { "groups.admins": { destroy: true, reason: "unused" } } },
        ),
        at: ['retire["groups.admins"]'],
      },
    ],
  }),
});
