import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import { isLock } from "../../lock/lock";
import { lockOf } from "../../lock/lock-of";
import { recognised } from "../../lock/recognised";
import { unsaidRemovals } from "../../lock/removals";
import { renamesIn } from "../../lock/renames";

/** The setting that holds the name in AWS, where the key decides it and a change replaces the resource. */
const NAMED_BY: Readonly<Record<string, string>> = {
  groups: "name",
  identityProviders: "providerName",
  resourceServers: "identifier",
};

export const renamedEntriesSaySo = rule({
  id: "renamed-entries-say-so",
  severity: "error",
  title: "A renamed entry must state its former key",
  why: "The key is part of the Terraform address. Another key is another resource: the old one is left behind, and the new one has another ID, no members and no users.",
  link: "https://developer.hashicorp.com/terraform/language/modules/develop/refactoring",
  check: (facts) => {
    const { name = "<environment>", lock, comparison, retire, userPool } = facts;
    if (!isLock(lock) || comparison === undefined) return [];
    const now = lockOf(facts).locked;
    return recognised(lock, comparison, unsaidRemovals(comparison, retire), now).map(({ record, from, to }) => {
      const setting = NAMED_BY[record];
      const before = lock.locked[`userPool.${record}.${from}.${setting}`];
      const isRenamed = before !== undefined && now[`userPool.${record}.${to}.${setting}`] !== before;
      const line = `renamedFrom: "${from}"${isRenamed ? `, ${setting}: ${JSON.stringify(before)}` : ""}`;
      const said = renamesIn(userPool).find((rename) => rename.record === record && rename.to === to)?.from;
      if (said !== undefined) {
        return {
          path: `userPool.${record}.${to}.renamedFrom`,
          value: said,
          message: `is not in the lock file, which has ${record}.${from}`,
          fix: `if ${record}.${said} was deployed since, first run npm run lock -- ${name}; if it was not, write ${line}`,
        };
      }
      return {
        path: `userPool.${record}.${to}`,
        message: `is new, while ${record}.${from} is deployed and no longer in the settings`,
        fix: `if it is the same, write ${line}; if not, say what happens to the other: retire: { "${record}.${from}": { destroy: false, reason: "…" } }`,
      };
    });
  },
  examples: () => ({
    good: [
      edited(
        { clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] } } },
        { clients: { shop: { kind: "web", renamedFrom: "web", callbackUrls: ["https://acme.com/"] } } },
      ),
      edited({ groups: { admins: {} } }, { groups: { admins: {}, root: {} } }),
      edited(
        { clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] } } },
        { clients: { spa: { kind: "spa", callbackUrls: ["https://acme.com/"] } } },
        { retire: { "clients.web": { destroy: false, reason: "the partner still uses it" } } },
      ),
    ],
    bad: [
      {
        given: edited(
          { clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] } }, groups: { admins: {} } },
          { clients: { shop: { kind: "web", callbackUrls: ["https://acme.com/"] } }, groups: { root: {} } },
        ),
        at: ["userPool.clients.shop", "userPool.groups.root"],
      },
      {
        given: edited({ groups: { admins: {} } }, { groups: { owners: { name: "admins", renamedFrom: "root" } } }),
        at: ["userPool.groups.owners.renamedFrom"],
      },
    ],
  }),
});
