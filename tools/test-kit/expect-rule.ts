import { factsOf } from "../../lib/checks/facts";
import type { OwnRule } from "../../lib/checks/own-rules";
import { type Broken, failure, shown } from "./failure";

/** What can be expected of a rule of your own. */
export interface RuleExpectations {
  /** It finds nothing in its good examples, and something at exactly the paths of its bad ones. */
  toHoldItsExamples(): void;
}

/** Expectations of a rule in `stacks/rules/`: `expectRule(requireServiceTag).toHoldItsExamples()`. */
export function expectRule(rule: OwnRule): RuleExpectations {
  const { id, check, examples } = rule;
  const found = (given: Parameters<typeof factsOf>[0]) => check(factsOf(given)).map(({ path }) => path);
  return {
    toHoldItsExamples() {
      const { good, bad } = examples();
      const cases = [...good.map((given) => ({ given, at: [] as readonly string[] })), ...bad];
      const broken = cases.flatMap(({ given, at }, index): Broken[] => {
        const paths = found(given);
        if (shown([...paths].sort()) === shown([...at].sort())) return [];
        const kind = index < good.length ? `good[${index}]` : `bad[${index - good.length}]`;
        return [{ path: `examples().${kind}`, message: `expected findings at ${shown(at)}, found ${shown(paths)}` }];
      });
      const missing = [good, bad].some((list) => list.length === 0);
      if (missing) broken.push({ path: "examples()", message: "needs a good and a bad example" });
      if (broken.length > 0) throw failure(`Rule(${id})`, "toHoldItsExamples()", broken, this.toHoldItsExamples);
    },
  };
}
