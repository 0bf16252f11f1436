import { check } from "../../lib/checks/check";
import { published } from "./collection";
import { inProduction, type RealConfiguration } from "./configuration";

/** The most warnings that a sane production environment has. */
const AT_MOST = 4;

it("a real production pool gets only warnings that matter", () => {
  const accepted = published.filter(({ refusal }) => refusal === undefined);
  expect(median(accepted.map(warnings))).toBeLessThanOrEqual(AT_MOST);
});

function warnings({ environment }: RealConfiguration): number {
  return check(inProduction(environment)).filter(({ severity }) => severity === "warning").length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (Number(low) + Number(high)) / 2;
}
