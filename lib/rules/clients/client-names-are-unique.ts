import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const clientNamesAreUnique = rule({
  id: "client-names-are-unique",
  severity: "warning",
  title: "No two clients have the same name in AWS",
  why: "AWS takes it, but console, logs and import then show two clients that only their ids tell apart.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) => {
    const first = new Map<string, string>();
    return clients.flatMap(({ name: key, path, effective: { name } }) => {
      const other = first.get(name) ?? key;
      first.set(name, other);
      if (other === key || isReference(name)) return [];
      return [
        {
          path: `${path}.name`,
          value: name,
          message: `is the name of clients.${other} too`,
          fix: "rename one of the two",
        },
      ];
    });
  },
  examples: () => ({
    good: [example({ clients: { web: { kind: "web" }, spa: { kind: "spa", name: "Acme" } } })],
    bad: [
      {
        given: example({
          clients: { web: { kind: "web", name: "Acme" }, spa: { kind: "spa", name: "Acme" }, Acme: { kind: "spa" } },
        }),
        at: ["userPool.clients.spa.name", "userPool.clients.Acme.name"],
      },
    ],
  }),
});
