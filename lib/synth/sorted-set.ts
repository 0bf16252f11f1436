import { isReference } from "./reference";

/**
 * A set as Terraform JSON wants it: each value once, in code-point order, so that the order in a settings file never
 * changes the output. Nothing for an absent or an empty set. A list token stays as it is.
 */
export function sortedSet(values: readonly string[] | undefined): string[] | undefined {
  if (values === undefined || values.length === 0) return undefined;
  if (isReference(values)) return [...values];
  return [...new Set(values)].sort();
}
