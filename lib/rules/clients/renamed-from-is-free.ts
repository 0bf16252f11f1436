import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { renamesIn } from "../../lock/renames";

export const renamedFromIsFree = rule({
  id: "renamed-from-is-free",
  severity: "error",
  title: "`renamedFrom` must name a key that is no longer used",
  why: "A resource can move to another address only if the old address is free, and only one resource can move from it. Terraform refuses anything else.",
  link: "https://developer.hashicorp.com/terraform/language/modules/develop/refactoring",
  check: ({ userPool }) => {
    const renames = renamesIn(userPool);
    return renames.flatMap(({ record, from, to }, index) => {
      const at = { path: `userPool.${record}.${to}.renamedFrom`, value: from };
      if (Object.hasOwn(userPool[record] ?? {}, from)) {
        const fix = `delete renamedFrom, or rename ${record}.${from} first and apply`;
        return [{ ...at, message: `is the key of an entry of ${record}`, fix }];
      }
      const first = renames.findIndex((other) => other.record === record && other.from === from);
      if (first === index) return [];
      return [
        {
          ...at,
          message: `is also renamedFrom of ${record}.${renames[first]?.to}`,
          fix: "keep it on the entry that is the same resource",
        },
      ];
    });
  },
  examples: () => ({
    good: [example({ clients: { shop: { kind: "web", renamedFrom: "web" } }, groups: { web: {} } })],
    bad: [
      {
        given: example({
          clients: { web: { kind: "web" }, shop: { kind: "web", renamedFrom: "web" } },
          groups: { admins: { renamedFrom: "admins" } },
        }),
        at: ["userPool.clients.shop.renamedFrom", "userPool.groups.admins.renamedFrom"],
      },
      {
        given: example({ groups: { a: { renamedFrom: "admins" }, b: { renamedFrom: "admins" } } }),
        at: ["userPool.groups.b.renamedFrom"],
      },
    ],
  }),
});
