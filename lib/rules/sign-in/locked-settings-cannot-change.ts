import type { Facts } from "../../checks/facts";
import { orAccept } from "../../checks/facts/accept";
import { guide } from "../../checks/links";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import { SCHEMA } from "../../lock/compare";
import { consequenceOf, shownValue } from "../../lock/consequences";
import { isLock } from "../../lock/lock";

const DOMAINS = ["userPool.domain", "userPool.secondDomain"];

/** The two domains of a pool have an address each. */
const SWAPPED = {
  lost: "Terraform would delete both domains and create them at each other's address, and nobody can sign in on the login pages meanwhile",
  ways: "to swap them, first swap their addresses in the state, see docs/login-pages.md#swap-the-domains",
};

export const lockedSettingsCannotChange = rule({
  id: "locked-settings-cannot-change",
  severity: "error",
  title: "Deployed settings that can never change must stay as they are",
  why: "AWS cannot change them, so Terraform replaces the pool or the resource: its users, ID, secret or members are lost.",
  link: guide("user-pool-updating"),
  check: ({ name, comparison, lock }) =>
    (comparison?.changed ?? [])
      .filter(({ path, accepted }) => accepted === undefined && !path.startsWith(SCHEMA))
      .map(({ path, locked, value }) => {
        const swapped = DOMAINS.find((other) => other !== path && DOMAINS.includes(path) && isAt(lock, other, value));
        const { lost, ways } = swapped === undefined ? consequenceOf(path) : SWAPPED;
        return {
          path,
          value,
          message: `was deployed as ${shownValue(locked)}: ${lost}`,
          fix: `set it back to ${shownValue(locked)}; ${ways}; ${orAccept(name, path)}`,
        };
      }),
  examples: () => ({
    good: [
      edited({ usernameAttributes: ["email"] }, { usernameAttributes: ["email"], name: "renamed" }),
      edited({ groups: { admins: {} } }, { groups: { root: { renamedFrom: "admins", name: "admins" } } }),
      edited({ domain: { prefix: "acme" } }, { domain: { prefix: "acme", managedLoginVersion: 2 } }),
    ],
    bad: [
      {
        given: edited({ usernameAttributes: ["email"] }, { usernameAttributes: ["phone_number"] }),
        at: ["userPool.usernameAttributes"],
      },
      {
        given: edited(
          {
            groups: { admins: {} },
            clients: { app: { kind: "custom", generateSecret: true } },
            resourceServers: { api: { scopes: {} } },
            domain: { prefix: "acme" },
          },
          {
            groups: { root: { renamedFrom: "admins" } },
            clients: { app: { kind: "custom" } },
            resourceServers: { api: { identifier: "https://api.acme.com", scopes: {} } },
            domain: { prefix: "acme-login" },
            usernameConfiguration: { caseSensitive: true },
          },
        ),
        at: [
          "userPool.clients.app.generateSecret",
          "userPool.domain",
          "userPool.groups.root.name",
          "userPool.resourceServers.api.identifier",
          "userPool.usernameConfiguration.caseSensitive",
        ],
      },
      {
        given: {
          ...edited({}, {}, { region: "us-east-1" }),
          region: "eu-central-1",
          accountId: "222222222222",
        },
        at: ["accountId", "region"],
      },
    ],
  }),
});

function isAt(lock: Facts["lock"], path: string, value: unknown): boolean {
  return isLock(lock) && lock.locked[path] === value;
}
