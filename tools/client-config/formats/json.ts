import type { ClientConfig } from "../client-config";

/** All that is known, in the words of AWS's JavaScript libraries. */
export function json(config: ClientConfig): string {
  return `${JSON.stringify(config, null, 2)}\n`;
}
