import { example } from "../../checks/example";
import { attributePath, literalAttributes } from "../../checks/facts/users";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const immutableUserAttributesAreFinal = rule({
  id: "immutable-user-attributes-are-final",
  severity: "note",
  title: "Immutable attributes of users cannot change after the account is created",
  why: "AWS answers `Attribute cannot be updated.` to any later value, and the apply fails until the old value is back.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes: schema, users }) => {
    const immutable = new Set(schema.filter(({ attribute }) => attribute.mutable === false).map((one) => one.fullName));
    return users.flatMap((user) =>
      literalAttributes(user)
        .filter(([name]) => immutable.has(name))
        .map(([name, value]) => ({
          path: attributePath(user, name),
          value,
          message: "is of an immutable attribute: this value stays for good",
          fix: "check it before the first apply",
        })),
    );
  },
  examples: () => ({
    good: [
      example({
        schema: [{ name: "tenant", attributeDataType: "String" }],
        users: { ada: { attributes: { "custom:tenant": "acme" } } },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [{ name: "tenant", attributeDataType: "String", mutable: false }],
          users: { ada: { attributes: { "custom:tenant": "acme" } } },
        }),
        at: ["userPool.users.ada.attributes.custom:tenant"],
      },
    ],
  }),
});
