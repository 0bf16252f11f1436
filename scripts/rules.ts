import { Option } from "@commander-js/extra-typings";
import { checkEnvironments } from "../lib/checks/check";
import { everyRule } from "../lib/checks/every-rule";
import type { Finding } from "../lib/checks/finding";
import { sarif } from "../lib/checks/report/sarif";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { command, main, oneOf, someOf } from "../tools/cli";
import { explain } from "../tools/rules/explain";
import { list } from "../tools/rules/list";

const FORMATS = {
  text: (findings: readonly Finding[]) => report(findings) || "No findings.\n",
  json: (findings: readonly Finding[]) => `${JSON.stringify(findings, null, 2)}\n`,
  sarif: (findings: readonly Finding[]) => `${JSON.stringify(sarif(findings), null, 2)}\n`,
};
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
const byId = Object.fromEntries(everyRule.map((rule) => [rule.id, rule]));

const rules = command("rules", "All findings of all environments, without synth.")
  .option("--environment <name>", "only this one (may be repeated)", someOf<Environment>(byName))
  .addOption(
    new Option("--format <format>", "text, json or sarif").argParser(oneOf(FORMATS)).default(FORMATS.text, "text"),
  )
  .option("--list", "every rule: severity, id, title")
  .option("--explain <id>", "one rule: why, where else it is advised, examples", oneOf(byId, "one that --list shows"))
  .addHelpText(
    "after",
    "\nExit code: 1 if there is an error, 2 if there are warnings but no error, 0 otherwise; 64 for a wrong call.",
  );

main(rules, (options) => {
  if (options.list) return print(list(everyRule));
  if (options.explain !== undefined) return print(explain(options.explain));
  const { findings: all } = checkEnvironments(environments);
  const findings = all.filter(
    ({ environment }) => options.environment?.some(({ name }) => name === environment) ?? true,
  );
  print(options.format(findings));
  if (findings.some(({ severity }) => severity === "error")) return 1;
  return findings.some(({ severity }) => severity === "warning") ? 2 : 0;
});

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
