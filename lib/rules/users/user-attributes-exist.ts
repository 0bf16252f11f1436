import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { hints } from "../../checks/did-you-mean";
import { example } from "../../checks/example";
import { attributePath } from "../../checks/facts/users";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const userAttributesExist = rule({
  id: "user-attributes-exist",
  severity: "error",
  title: "Attributes of users must exist in the pool",
  why: "AWS answers `Attributes did not conform to the schema: X: Attribute does not exist in the schema.` `sub` and `identities` are AWS's own. Terraform cannot tell `custom:email` from `email`, nor set an attribute with the prefix `dev:`.",
  link: guide("user-pool-settings-attributes"),
  check: ({ knownAttributes: known, users }) => {
    const hint = hints(known ?? STANDARD_ATTRIBUTES.keys());
    return users.flatMap((user) =>
      Object.keys(user.stated.attributes ?? {}).flatMap((name) => {
        const at = { path: attributePath(user, name), value: name };
        if (name === "sub" || name === "identities") {
          return [{ ...at, message: "is filled by AWS alone", fix: "delete it" }];
        }
        if (
          name.startsWith("dev:") ||
          STANDARD_ATTRIBUTES.has(name.replace(/^custom:/, "")) !== STANDARD_ATTRIBUTES.has(name)
        ) {
          return [{ ...at, message: "cannot be set by Terraform", fix: "set it with aws cognito-idp" }];
        }
        const mayExist = known === undefined ? name.startsWith("custom:") : known.has(name);
        if (mayExist || STANDARD_ATTRIBUTES.has(name)) return [];
        const fix = "use a standard attribute, or custom:<name> of an attribute in schema";
        return [{ ...at, message: `is not an attribute of the pool${hint(name)}`, fix }];
      }),
    );
  },
  examples: () => ({
    good: [
      example({
        schema: [{ name: "tenant", attributeDataType: "String" }],
        users: { ada: { attributes: { email: "ada@acme.com", "custom:tenant": "acme" } } },
      }),
      example({ adopted: true, users: { ada: { attributes: { "custom:any": "x" } } } }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "tenant", attributeDataType: "String" },
            { name: "custom:email", attributeDataType: "String" },
          ],
          users: {
            ada: {
              attributes: { tenant: "acme", "custom:plan": "x", "custom:email": "x", sub: "x", "dev:custom:a": "x" },
            },
          },
        }),
        at: [
          "userPool.users.ada.attributes.tenant",
          "userPool.users.ada.attributes.custom:plan",
          "userPool.users.ada.attributes.custom:email",
          "userPool.users.ada.attributes.sub",
          "userPool.users.ada.attributes.dev:custom:a",
        ],
      },
    ],
  }),
});
