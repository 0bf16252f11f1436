import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const clientNamesAreUnique = rule({
  id: "client-names-are-unique",
  severity: "warning",
  title: "Client names must be unique",
  why: "AWS accepts duplicate names, but in the console, in logs and during an import only the client IDs tell the clients apart.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) => {
    const first = new Map<string, string>();
    return clients.flatMap(({ name: key, path, managed, effective: { name } }) => {
      if (managed) return [];
      const other = first.get(name) ?? key;
      first.set(name, other);
      if (other === key || isReference(name)) return [];
      return [
        {
          path: `${path}.name`,
          value: name,
          message: `is also the name of clients.${other}`,
          fix: "rename one of the clients",
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
