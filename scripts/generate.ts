import { join } from "node:path";
import { withEngineRules } from "../lib/checks/engine-rules";
import { markdown } from "../lib/checks/report/markdown";
import { idsFile, indexFile, rulesIn } from "../tools/generate/rule-index";
import { schemaFiles } from "../tools/generate/schema";
import { writeOrCompare } from "../tools/generate/write-or-compare";

/** `npm run generate`: writes what follows from the rules and from the types. `--check` fails if a file is out of date. */
const ROOT = join(__dirname, "..");
const compare = process.argv.includes("--check");

function ruleFiles(): Record<string, string> {
  const rules = rulesIn(join(ROOT, "lib", "rules"));
  return {
    "lib/rules/index.ts": indexFile(rules),
    "lib/rules/ids.ts": idsFile(rules),
    "RULES.md": markdown(withEngineRules(rules.map(({ rule }) => rule))),
  };
}

// The schema names the ids of the rules, so that they have to be written before.
for (const files of [ruleFiles, () => schemaFiles(ROOT)]) {
  for (const path of writeOrCompare(ROOT, files(), compare)) {
    process.stderr.write(`${path} is out of date: npm run generate\n`);
    process.exitCode = 1;
  }
}
