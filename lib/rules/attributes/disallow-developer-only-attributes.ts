import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const disallowDeveloperOnlyAttributes = rule({
  id: "disallow-developer-only-attributes",
  severity: "warning",
  title: "Disallow developer-only attributes (`dev:`), which are a legacy feature",
  why: "AWS recommends `writeAttributes` of the clients for new attributes. The name of this one becomes `dev:custom:…`, and it can never be changed.",
  link: api("SchemaAttributeType"),
  check: ({ userPool }) =>
    // What is live cannot change any more.
    isAdopted(userPool)
      ? []
      : (userPool.schema ?? []).flatMap(({ developerOnlyAttribute, adopted }, index) =>
          developerOnlyAttribute !== true || adopted
            ? []
            : [
                {
                  path: `userPool.schema[${index}].developerOnlyAttribute`,
                  value: true,
                  message: "makes a legacy attribute (dev:custom:…)",
                  fix: "remove it, and leave the attribute out of writeAttributes of the clients that must not change it",
                },
              ],
        ),
  examples: () => ({
    good: [
      example({
        schema: [{ name: "plan", attributeDataType: "String" }],
        clients: { app: { kind: "spa", writeAttributes: ["email"] } },
      }),
      example({
        schema: [{ name: "plan", attributeDataType: "String", developerOnlyAttribute: true, adopted: true }],
      }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "tenant", attributeDataType: "String" },
            { name: "plan", attributeDataType: "String", developerOnlyAttribute: true },
          ],
        }),
        at: ["userPool.schema[1].developerOnlyAttribute"],
      },
    ],
  }),
});
