import { join } from "node:path";
import { withEngineRules } from "../lib/checks/engine-rules";
import { cognito } from "../tools/aws-model";
import { command, main } from "../tools/cli";
import { referencePage } from "../tools/generate/reference/page";
import { idsFile, indexFile, rulesIn } from "../tools/generate/rule-index";
import { markdown } from "../tools/generate/rules-page";
import { schemaFiles } from "../tools/generate/schema";
import { readTypes } from "../tools/generate/schema/read-types";
import { writeOrCompare } from "../tools/generate/write-or-compare";
import { radarPage } from "../tools/radar/page";
import { radar } from "../tools/radar/table";

const ROOT = join(__dirname, "..");

const generate = command(
  "generate",
  "Writes the files that are generated from the rules and the types of the settings.",
).option("--check", "write nothing; exit code 1 if a file is out of date");

main(generate, ({ check = false }) => {
  // The schema names the ids of the rules, so that they have to be written before.
  const different = [ruleFiles, typeFiles].flatMap((files) => writeOrCompare(ROOT, files(), check));
  for (const path of different) process.stderr.write(`${path} is out of date: npm run generate\n`);
  return different.length > 0 ? 1 : 0;
});

function typeFiles(): Record<string, string> {
  const types = readTypes(ROOT);
  return {
    ...schemaFiles(types),
    "docs/reference.md": referencePage(types, rulesIn(join(ROOT, "lib", "rules"))),
  };
}

function ruleFiles(): Record<string, string> {
  const rules = rulesIn(join(ROOT, "lib", "rules"));
  return {
    "docs/radar.md": radarPage(radar(), cognito.botocore),
    "lib/rules/index.ts": indexFile(rules),
    "lib/rules/ids.ts": idsFile(rules),
    "RULES.md": markdown(withEngineRules(rules.map(({ rule }) => rule))),
  };
}
