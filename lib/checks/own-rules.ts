import { engineRules } from "./engine-rules";
import { type Finding, findingOf } from "./finding";
import type { Rule } from "./rule";

/**
 * A rule of your own, in `stacks/rules/`. Its id begins with a name of yours, so that no rule of this project is ever called the
 * same: `acme/require-service-tag`.
 */
export type OwnRule = Rule<`${string}/${string}`>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the rules themselves. Nothing here stops the type checker alone: synth runs without it. */
export function ownRuleFaults(rules: readonly OwnRule[]): Finding[] {
  return rules.flatMap(({ id }, index) => {
    const at = { path: `rules[${index}].id`, value: id };
    if (!ID.test(id)) {
      return [
        findingOf(engineRules.ownRules, {
          ...at,
          message: "must be your name, a slash and the rule's name, in lower case with hyphens",
          fix: 'call it something like "acme/require-service-tag"',
        }),
      ];
    }
    const first = rules.findIndex((other) => other.id === id);
    if (first === index) return [];
    const message = `is also the id of rules[${first}]`;
    return [findingOf(engineRules.ownRules, { ...at, message, fix: "use a different id for each rule" })];
  });
}
