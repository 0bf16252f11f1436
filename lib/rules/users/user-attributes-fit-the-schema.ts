import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { example } from "../../checks/example";
import type { PlacedAttribute } from "../../checks/facts/attributes";
import { attributePath, isEmail, isPhoneNumber, literalAttributes } from "../../checks/facts/users";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const userAttributesFitTheSchema = rule({
  id: "user-attributes-fit-the-schema",
  severity: "error",
  title: "Attributes of users must have the format and bounds of the schema",
  why: "AWS answers `Invalid email address format.`, `Invalid phone number format.`, or `Attributes did not conform to the schema`, and makes no account.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes: schema, users }) =>
    users.flatMap((user) => [
      ...literalAttributes(user).flatMap(([name, value]) => {
        const wanted = unfit(name, value, schema);
        if (wanted === undefined) return [];
        return [{ path: attributePath(user, name), value, message: `is not ${wanted}`, fix: `use ${wanted}` }];
      }),
      ...(["email", "phone_number"] as const)
        .filter((name) => user.attributes[`${name}_verified`] === "true" && user.attributes[name] === undefined)
        .map((name) => ({
          path: `${user.path}.attributes.${name}_verified`,
          message: `needs ${name}`,
          fix: `state ${name} as well`,
        })),
    ]),
  examples: () => ({
    good: [
      example({
        schema: [{ name: "seats", attributeDataType: "Number", numberAttributeConstraints: { maxValue: 10 } }],
        users: {
          ada: { attributes: { email: "ada@acme.com", email_verified: "true", "custom:seats": "5" } },
          bob: { attributes: { phone_number: "${var.phone}", birthdate: "1815-12-10" } },
        },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { maxValue: 10 } },
            { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 4 } },
          ],
          users: {
            ada: { attributes: { email: "ada", phone_number: "0123", email_verified: "yes", birthdate: "1815" } },
            bob: { attributes: { "custom:seats": "11", "custom:tenant": "a", phone_number_verified: "true" } },
          },
        }),
        at: [
          "userPool.users.ada.attributes.email",
          "userPool.users.ada.attributes.phone_number",
          "userPool.users.ada.attributes.email_verified",
          "userPool.users.ada.attributes.birthdate",
          "userPool.users.bob.attributes.custom:seats",
          "userPool.users.bob.attributes.custom:tenant",
          "userPool.users.bob.attributes.phone_number_verified",
        ],
      },
    ],
  }),
});

/** What a value would have to be; nothing if it is that. */
function unfit(name: string, value: string, schema: readonly PlacedAttribute[]): string | undefined {
  if (name === "email" && !isEmail(value)) return "an email address";
  if (name === "phone_number" && !isPhoneNumber(value)) return "a phone number such as +15555550100";
  const stated = schema.find(({ fullName }) => fullName === name)?.attribute;
  const type = stated?.attributeDataType ?? STANDARD_ATTRIBUTES.get(name)?.attributeDataType;
  const [min, max] = boundsOf(name, stated);
  if (type === "Boolean") return /^(true|false)$/.test(value) ? undefined : '"true" or "false"';
  if (type === "Number")
    return isWithin(Number(value || Number.NaN), min, max) ? undefined : `a number${within(min, max)}`;
  const isText = type === "String" && !isWithin([...value].length, min, max);
  return isText ? `a string${within(min, max)} characters`.replace(/^a string characters$/, "a string") : undefined;
}

type Bounds = readonly [min: number | undefined, max: number | undefined];

function boundsOf(name: string, stated: PlacedAttribute["attribute"] | undefined): Bounds {
  const known = STANDARD_ATTRIBUTES.get(name)?.bounds;
  const { minLength, maxLength } =
    stated?.attributeDataType === "String" ? (stated.stringAttributeConstraints ?? {}) : {};
  const { minValue, maxValue } =
    stated?.attributeDataType === "Number" ? (stated.numberAttributeConstraints ?? {}) : {};
  return [numeric(minLength ?? minValue ?? known?.min), numeric(maxLength ?? maxValue ?? known?.max)];
}

function numeric(bound: unknown): number | undefined {
  return isLiteral(bound) ? Number(bound) : undefined;
}

function isWithin(value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean {
  return value >= min && value <= max;
}

function within(min: number | undefined, max: number | undefined): string {
  if (min === undefined && max === undefined) return "";
  if (max === undefined) return ` of at least ${min}`;
  return min === undefined ? ` of at most ${max}` : ` of ${min} to ${max}`;
}
