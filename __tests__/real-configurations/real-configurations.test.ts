import { check } from "../../lib/checks/check";
import { provider, published } from "./collection";
import type { RealConfiguration } from "./configuration";

describe.each([
  ["the provider's tests", provider],
  ["public repositories", published],
])("configurations of %s", (_, all) => {
  const accepted = all.filter(({ refusal }) => refusal === undefined);
  const refused = all.filter(({ refusal }) => refusal !== undefined);

  it.each(accepted.map(named))("accepted: %s", (_, { environment }) => {
    expect(errors(environment)).toEqual([]);
  });

  it.each(refused.map(named))("refused: %s", (_, { environment }) => {
    expect(errors(environment)).not.toEqual([]);
  });
});

function named(real: RealConfiguration, index: number): [string, RealConfiguration] {
  return [`${index + 1} ${real.source}`, real];
}

function errors(environment: RealConfiguration["environment"]): string[] {
  return check(environment)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}
