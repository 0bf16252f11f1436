import type { Types } from "./read-types";
import { schemaFile } from "./schema-file";

/** What the types of the settings say, as the file that synth checks against. */
export function schemaFiles({ environment }: Types): Record<string, string> {
  return { "lib/checks/schema.json": schemaFile(environment) };
}
