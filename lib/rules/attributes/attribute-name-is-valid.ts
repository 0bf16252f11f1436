import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { bareName } from "../../user-pool/schema";

const RESERVED = ["sub", "email_verified", "phone_number_verified", "identities"];

export const attributeNameIsValid = rule({
  id: "attribute-name-is-valid",
  severity: "error",
  title: "An attribute has a name AWS takes",
  why: "AWS refuses spaces and more than 20 characters, and has `sub`, the `…_verified` flags and `identities` to itself.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes.flatMap(({ path, attribute: { name, adopted } }) => {
      if (!isLiteral(name)) return [];
      const bare = bareName(name);
      const at = { path: `${path}.name`, value: name };
      if (RESERVED.includes(name) && !adopted) {
        return [{ ...at, message: "is AWS's own and cannot be stated", fix: "delete it, or choose another name" }];
      }
      if (bare !== name && STANDARD_ATTRIBUTES.has(bare) && !adopted) {
        return [
          { ...at, message: "would be made as the standard attribute of that name", fix: "choose another custom name" },
        ];
      }
      if (/^(custom|dev):/.test(bare)) {
        return [{ ...at, message: "has more than the one prefix custom:", fix: "write the name without a prefix" }];
      }
      if (Buffer.byteLength(bare) > 20 || !/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u.test(bare)) {
        return [{ ...at, message: "is not 1 to 20 bytes without spaces", fix: "choose a shorter name without spaces" }];
      }
      return [];
    }),
  examples: () => ({
    good: [example({ schema: [{ name: "custom:tenant", attributeDataType: "String" }] })],
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
        at: [
          "userPool.schema[0].name",
          "userPool.schema[1].name",
          "userPool.schema[2].name",
          "userPool.schema[3].name",
          "userPool.schema[4].name",
        ],
      },
    ],
  }),
});
