import { join } from "node:path";
import { command, main } from "../tools/cli";
import { schemaFiles } from "../tools/generate/schema";
import { readTypes } from "../tools/generate/schema/read-types";
import { writeOrCompare } from "../tools/generate/write-or-compare";

const ROOT = join(__dirname, "..");

const schema = command(
  "schema",
  "Writes lib/checks/schema.json from the types of the settings, for synth, which runs without a type check.",
)
  .option("--check", "write nothing; exit code 1 if the file is out of date")
  .addHelpText("after", "\nnpm run generate writes it too.");

main(schema, ({ check = false }) => {
  const different = writeOrCompare(ROOT, schemaFiles(readTypes(ROOT)), check);
  for (const path of different) {
    process.stderr.write(`${path} does not match the types of the settings: npm run schema\n`);
  }
  return different.length > 0 ? 1 : 0;
});
