import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { bareName, toTerraform } from "../../user-pool/schema";

const RESERVED = ["sub", "email_verified", "phone_number_verified", "identities"];

export const attributeNameIsValid = rule({
  id: "attribute-name-is-valid",
  severity: "error",
  liveFact: true,
  title: "Attribute names must be valid in AWS",
  why: "A name has 1 to 20 characters without spaces. AWS reserves `sub`, `email_verified`, `phone_number_verified` and `identities`.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes.flatMap(({ path, attribute }) => {
      const { name, adopted } = attribute;
      // A standard attribute at its defaults is not emitted.
      if (!isLiteral(name) || toTerraform({ schema: [attribute] }).schema === undefined) return [];
      const bare = bareName(name);
      const at = { path: `${path}.name`, value: name };
      if (RESERVED.includes(name) && !adopted) {
        return [
          { ...at, message: "is reserved by AWS and cannot be changed", fix: "remove it, or choose another name" },
        ];
      }
      if (bare !== name && STANDARD_ATTRIBUTES.has(bare) && !adopted) {
        return [{ ...at, message: `would create the standard attribute ${bare}`, fix: "choose another name" }];
      }
      if (/^(custom|dev):/.test(bare) && !adopted) {
        return [{ ...at, message: "has a prefix; Cognito adds custom: by itself", fix: "remove the prefix" }];
      }
      if (Buffer.byteLength(bare) > 20 || !/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u.test(bare)) {
        return [
          {
            ...at,
            message: "must have 1 to 20 bytes and no spaces",
            fix: "choose a shorter name without spaces",
            refusedByTerraform: Buffer.byteLength(bare) > 20,
          },
        ];
      }
      return [];
    }),
  examples: () => ({
    good: [
      example({ schema: [{ name: "custom:tenant", attributeDataType: "String" }] }),
      example({ schema: [{ name: "custom:custom:role", attributeDataType: "String", adopted: true }] }),
      example({
        schema: [
          { name: "email_verified", attributeDataType: "Boolean" },
          { name: "sub", attributeDataType: "String", required: true, mutable: false },
        ],
      }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "tenant id", attributeDataType: "String" },
            { name: "sub", attributeDataType: "String" },
            { name: "custom:email", attributeDataType: "String" },
            { name: "dev:x", attributeDataType: "String" },
            { name: "a".repeat(21), attributeDataType: "String" },
          ],
        }),
        at: [0, 1, 2, 3, 4].map((index) => `userPool.schema[${index}].name`),
      },
    ],
  }),
});
