import { example } from "../../checks/example";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireRequiredUserAttributes = rule({
  id: "require-required-user-attributes",
  severity: "warning",
  title: "Require every required attribute of users",
  why: "AWS creates an account without it, and asks the user for it at the first sign-in. An app of your own has to answer that challenge (`NEW_PASSWORD_REQUIRED` with `requiredAttributes`); a test that signs in does not.",
  link: api("AdminCreateUser"),
  check: ({ userPool: { usernameAttributes = [] }, attributes: schema, users }) => {
    if (!isKnown(usernameAttributes)) return [];
    const required = schema.filter(({ attribute }) => attribute.required === true).map(({ fullName }) => fullName);
    return users.flatMap(({ path, attributes }) =>
      required
        .filter((name) => name !== "sub" && !Object.hasOwn(attributes, name))
        .map((name) => ({
          path: `${path}.attributes`,
          message: `lacks ${name}, which the schema requires`,
          fix: `state ${name}`,
        })),
    );
  },
  examples: () => ({
    good: [
      example({
        usernameAttributes: ["email"],
        schema: [
          { name: "email", attributeDataType: "String", required: true },
          { name: "name", attributeDataType: "String", required: true },
        ],
        users: { ada: { username: "ada@acme.com", attributes: { name: "Ada" } } },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [{ name: "email", attributeDataType: "String", required: true }],
          users: { ada: {} },
        }),
        at: ["userPool.users.ada.attributes"],
      },
    ],
  }),
});
