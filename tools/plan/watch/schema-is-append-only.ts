import { guide } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { isSame } from "../json";
import { isUnknown } from "../marks";
import { attributesOf } from "../schema";
import { listed } from "../words";
import type { Watch } from "./watch";

export const schemaIsAppendOnly: Watch = {
  id: "schema-is-append-only",
  level: "block",
  title: "Attributes of the schema are neither changed nor removed",
  why: "Cognito can only add attributes. The provider plans any edit as an update in place, applies the other changes of the pool first, and then fails: cannot modify or remove schema items.",
  consequence: "The apply fails halfway, and every later plan shows the same change again.",
  link: guide("user-pool-settings-attributes"),
  find: (facts) =>
    facts.updates(POOL).flatMap((change) => {
      const { address, before, after } = change;
      if (isUnknown(change, "schema")) return [];
      const [was, will] = [attributesOf(before?.schema), attributesOf(after?.schema)];
      const removed = [...was.keys()].filter((name) => !will.has(name));
      const changed = [...will].filter(([name, one]) => was.has(name) && !isSame(one, was.get(name)));
      const names = [...removed, ...changed.map(([name]) => name)];
      if (names.length === 0) return [];
      const parts = [
        ...(removed.length > 0 ? [`removes ${listed(removed)}`] : []),
        ...(changed.length > 0 ? [`changes ${listed(changed.map(([name]) => name))}`] : []),
      ];
      return {
        address,
        what: `would be updated with a schema that ${parts.join(" and ")}`,
        fix: `restore ${listed(names)}, and add new attributes under another name`,
      };
    }),
  examples: () => {
    const [tenant, level] = [attribute("tenant"), attribute("level")];
    const schema = [tenant, level];
    const at = [`${POOL}.pool`];
    return {
      good: [
        { plan: planJson([updated(POOL, { schema }, { schema: [...schema, attribute("plan")] })]) },
        { plan: planJson([updated(POOL, { schema }, { schema: [level, tenant] })]) },
        {
          plan: planJson([
            updated(POOL, { schema }, { schema: [tenant, {}] }, { unknown: { schema: [{}, { name: true }] } }),
          ]),
        },
      ],
      bad: [
        { plan: planJson([updated(POOL, { schema }, { schema: [tenant, { name: null }] })]), at },
        { plan: planJson([updated(POOL, { schema }, { schema: [tenant, { ...level, mutable: false }] })]), at },
      ],
    };
  },
};

function attribute(name: string) {
  return { name, attribute_data_type: "String", mutable: true, string_attribute_constraints: [{}] };
}
