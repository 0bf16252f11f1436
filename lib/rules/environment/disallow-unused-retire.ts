import { edited } from "../../checks/locked";
import { pathOf } from "../../checks/path";
import { rule } from "../../checks/rule";
import { isLock } from "../../lock/lock";
import { covers, withPool } from "../../lock/retire";

export const disallowUnusedRetire = rule({
  id: "disallow-unused-retire",
  severity: "warning",
  title: "Disallow `retire` for what is not deployed",
  why: "A leftover statement would retire the next entry with that name. Terraform cannot destroy what it has already forgotten.",
  link: "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
  check: ({ name = "<environment>", retire = {}, lock }) => {
    if (lock === undefined) return [];
    const owners = isLock(lock) ? Object.keys(lock.resources) : [];
    const kept = isLock(lock) ? Object.keys(lock.kept) : [];
    return Object.entries(retire).flatMap(([place, { destroy }]) => {
      const path = pathOf(["retire", place]);
      if (owners.some((owner) => covers(place, owner))) return [];
      if (kept.some((owner) => covers(place, owner))) {
        if (!destroy) return [];
        const fix = `delete it in AWS, then run npm run lock -- ${name} --accept ${withPool(place)} --reason "…"`;
        return [
          { path, message: "was forgotten by Terraform in an earlier apply, and cannot be destroyed by it", fix },
        ];
      }
      const message = isLock(lock) ? "names nothing that is deployed" : "has no effect: there is no lock file";
      const fix = isLock(lock) ? "delete it, or correct its name" : `run npm run lock -- ${name} first`;
      return [{ path, message, fix }];
    });
  },
  examples: () => ({
    good: [
      edited({ groups: { admins: {} } }, {}, { retire: { "groups.admins": { destroy: true, reason: "unused" } } }),
    ],
    bad: [
      {
        given: edited({}, {}, { retire: { "groups.admin": { destroy: true, reason: "unused" } } }),
        at: ['retire["groups.admin"]'],
      },
      {
        given: {
          lock: "missing",
          retire: { domain: { destroy: true, reason: "unused" } },
          userPool: { name: "acme" },
        },
        at: ["retire.domain"],
      },
    ],
  }),
});
