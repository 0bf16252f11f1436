import { isReference } from "../reference";
import { clientsOf } from "./client-facts";
import { example } from "./example";
import { api } from "./links";
import { rule } from "./rule";

export const clientNamesAreUnique = rule({
  id: "client-names-are-unique",
  severity: "warning",
  title: "No two clients have the same name in AWS",
  why: "AWS takes it, but console, logs and import then show two clients that only their ids tell apart.",
  link: api("CreateUserPoolClient"),
  check: ({ userPool }) => {
    const first = new Map<string, string>();
    return clientsOf(userPool).flatMap(({ name: key, path, effective: { name } }) => {
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
  good: [example({ clients: { web: { kind: "web" }, spa: { kind: "spa", name: "Acme" } } })],
  bad: [
    {
      given: example({
        clients: { web: { kind: "web", name: "Acme" }, spa: { kind: "spa", name: "Acme" }, Acme: { kind: "spa" } },
      }),
      at: ["userPool.clients.spa.name", "userPool.clients.Acme.name"],
    },
  ],
});
