import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withEngineRules } from "../lib/checks/engine-rules";
import { markdown } from "../lib/checks/report/markdown";
import { idsFile, indexFile, rulesIn } from "../tools/generate/rule-index";

/** `npm run generate`: writes what follows from the rules. `--check` fails if a file is not what it should be. */
const ROOT = join(__dirname, "..");

function generated(): Record<string, string> {
  const rules = rulesIn(join(ROOT, "lib", "rules"));
  return {
    "lib/rules/index.ts": indexFile(rules),
    "lib/rules/ids.ts": idsFile(rules),
    "RULES.md": markdown(withEngineRules(rules.map(({ rule }) => rule))),
  };
}

for (const [path, text] of Object.entries(generated())) {
  const file = join(ROOT, path);
  if (!process.argv.includes("--check")) {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } else if (readFileSync(file, "utf8").replaceAll("\r\n", "\n") !== text) {
    process.stderr.write(`${path} is out of date: npm run generate\n`);
    process.exitCode = 1;
  }
}
