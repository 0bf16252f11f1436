import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { guide } from "../../checks/links";
import { edited } from "../../checks/locked";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { type Difference, SCHEMA } from "../../lock/compare";
import { shownValue } from "../../lock/consequences";

/** AWS's limit on one call of `AddCustomAttributes`. */
const AT_ONCE = 25;

export const lockedAttributesAreAppendOnly = rule({
  id: "locked-attributes-are-append-only",
  severity: "error",
  title: "Deployed attributes must not be changed, renamed or removed",
  why: "AWS has no operation for it. Terraform plans an update, changes everything else and then fails with `cannot modify or remove schema items`, in every later apply.",
  link: guide("user-pool-settings-attributes"),
  check: ({ name: environment, comparison }) => {
    if (comparison === undefined) return [];
    const changed = comparison.changed.filter(
      ({ path, accepted }) => accepted === undefined && path.startsWith(SCHEMA),
    );
    const standard = comparison.addedAttributes.filter((name) => STANDARD_ATTRIBUTES.has(name));
    const problems = [...changed.map((each) => ofDeployed(each, environment)), ...standard.map(tooLate)];
    const custom = comparison.addedAttributes.length - standard.length;
    if (custom <= AT_ONCE) return problems;
    const message = `adds ${custom} attributes; AWS accepts ${AT_ONCE} in one apply, which fails after it has changed everything else`;
    const fix = `add ${AT_ONCE} attributes, deploy, and then add the others`;
    return [...problems, { path: "userPool.schema", value: custom, message, fix }];
  },
  examples: () => ({
    good: [
      edited(
        { schema: [{ name: "tenant", attributeDataType: "String" }] },
        {
          schema: [
            { name: "custom:tenant", attributeDataType: "String" },
            { name: "seats", attributeDataType: "Number" },
          ],
        },
      ),
    ],
    bad: [
      {
        given: edited(
          {
            schema: [
              { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { maxLength: 64 } },
              { name: "seats", attributeDataType: "Number" },
            ],
          },
          {
            schema: [
              { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { maxLength: 128 } },
              { name: "email", attributeDataType: "String", required: true },
            ],
          },
        ),
        at: ["userPool.schema.tenant", "userPool.schema.seats", "userPool.schema.email"],
      },
      {
        given: edited(
          {},
          { schema: Array.from({ length: 26 }, (_, n) => ({ name: `a${n}`, attributeDataType: "String" as const })) },
        ),
        at: ["userPool.schema"],
      },
    ],
  }),
});

function ofDeployed({ path, locked, value }: Difference, environment = "<environment>"): Problem {
  const rest = `add an attribute with another name, and keep this one with retired: true; if the lock is wrong, write it again: npm run lock -- ${environment}`;
  if (value === undefined) {
    return {
      path,
      message: `is deployed (${shownValue(locked)}) and cannot be removed or renamed: the apply would change everything else and then fail`,
      fix: `put it back; ${rest}`,
    };
  }
  return {
    path,
    message: `is deployed as ${shownValue(locked)} and cannot become ${shownValue(value)}: the apply would change everything else and then fail`,
    fix: `set it back; ${rest}`,
  };
}

function tooLate(name: string): Problem {
  return {
    path: `${SCHEMA}${name}`,
    message: `cannot be added to an existing pool: AWS would create custom:${name} in addition to the standard attribute`,
    fix: "delete it; only a new pool accepts standard attributes with other properties",
  };
}
