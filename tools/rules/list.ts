import type { Described } from "../../lib/checks/rule";

/** Every rule in a line: severity, id, title. */
export function list(rules: readonly Described[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ severity, id, title }) => `${severity.padEnd(8)}${id.padEnd(width + 2)}${title}\n`).join("");
}
