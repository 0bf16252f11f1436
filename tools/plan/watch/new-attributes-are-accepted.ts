import { STANDARD_ATTRIBUTES } from "../../../lib/aws-facts/standard-attributes";
import { api } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { attributesOf } from "../schema";
import { listed } from "../words";
import type { Danger, Watch } from "./watch";

/** AWS's limit for one call, and the provider makes one call. */
const MOST = 25;

export const newAttributesAreAccepted: Watch = {
  id: "new-attributes-are-accepted",
  level: "block",
  title: "New attributes of an existing pool are custom and optional, at most 25 at once",
  why: "The provider adds all new attributes in one call of AddCustomAttributes, which takes 25, none of them required. A standard attribute that is added this way becomes a custom one: custom:email.",
  consequence: "The apply fails halfway, or leaves an attribute in the pool that can never be removed.",
  link: api("AddCustomAttributes"),
  find: (facts) =>
    facts.updates(POOL).flatMap(({ address, before, after }) => {
      const was = attributesOf(before?.schema);
      const added = [...attributesOf(after?.schema)].filter(([name]) => !was.has(name));
      const standard = added.map(([name]) => name).filter((name) => STANDARD_ATTRIBUTES.has(name));
      const required = added.filter(([name, { required }]) => required && !standard.includes(name));
      const dangers: Danger[] = [];
      if (added.length > MOST) dangers.push({ address, ...tooMany(added.length) });
      if (standard.length > 0) {
        dangers.push({
          address,
          what: `would get the standard ${listed(standard)} as custom:${standard[0]}`,
          fix: "remove it: every pool has the standard attributes, and those of an existing pool cannot change",
        });
      }
      if (required.length > 0) {
        const names = listed(required.map(([name]) => name));
        dangers.push({
          address,
          what: `would get ${names} as required`,
          fix: "make it optional, and let the apps require it",
        });
      }
      return dangers;
    }),
  examples: () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `a${i}` }));
    const plan = (schema: readonly object[]) => planJson([updated(POOL, { schema: [] }, { schema })]);
    const at = [`${POOL}.pool`];
    return {
      good: [{ plan: plan(many(MOST)) }],
      bad: [
        { plan: plan(many(MOST + 1)), at },
        { plan: plan([{ name: "email", required: true }]), at },
        { plan: plan([{ name: "tenant", required: true }]), at },
      ],
    };
  },
};

function tooMany(count: number) {
  const applies = Math.ceil(count / MOST);
  return {
    what: `would get ${count} attributes at once`,
    fix: `add at most ${MOST} in an apply`,
    steps: Array.from({ length: applies }, (_, i) => `add ${Math.min(MOST, count - i * MOST)} of the new attributes`),
  };
}
