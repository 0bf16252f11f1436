import { join } from "node:path";
import { schemaFiles } from "../tools/generate/schema";
import { writeOrCompare } from "../tools/generate/write-or-compare";

/**
 * `npm run schema`: writes lib/checks/schema.json, what the types of the settings say, for synth, which runs without a type
 * check. `--check` fails if it is not what they say. `npm run generate` writes it too.
 */
const ROOT = join(__dirname, "..");

for (const path of writeOrCompare(ROOT, schemaFiles(ROOT), process.argv.includes("--check"))) {
  process.stderr.write(`${path} is not what the types of the settings say: npm run schema\n`);
  process.exitCode = 1;
}
