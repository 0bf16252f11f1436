import { join } from "node:path";
import { build, type Project } from "../lib/app";
import { everyRule } from "../lib/checks/every-rule";
import type { Finding } from "../lib/checks/finding";
import { notesLine, report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { LOCK_FOLDER } from "../lib/lock-files";
import * as project from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { command, formatOption, main, oneOf, someOf } from "../tools/cli";
import { explain } from "../tools/rules/explain";
import { list } from "../tools/rules/list";
import { sarif } from "../tools/rules/sarif";
import { SourcePlaces } from "../tools/rules/source-place";
import { withScratch } from "../tools/terraform/scratch";

const FORMATS = {
  text: (findings: readonly Finding[], notes: boolean) => {
    const shown = findings.filter(({ severity }) => notes || severity !== "note");
    return `${report(shown)}${notes ? "" : notesLine(findings)}` || "No findings.\n";
  },
  json: (findings: readonly Finding[]) => `${JSON.stringify(findings, null, 2)}\n`,
  sarif: (findings: readonly Finding[]) => {
    const places = new SourcePlaces("stacks", join(__dirname, ".."));
    const log = sarif(all, findings, ({ environment, path }) => places.find(environment, path));
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};
const { environments, rules: own = [] }: Project = project;
const all = [...everyRule, ...own];
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
const byId = Object.fromEntries(all.map((rule) => [rule.id, rule]));

const rules = command("rules", "All findings of all environments, without synth.")
  .option("--environment <name>", "only this one (may be repeated)", someOf<Environment>(byName))
  .option("--notes", "include notes, which no setting can change; JSON and SARIF always contain them", false)
  .addOption(formatOption(FORMATS))
  .option("--list", "every rule: severity, id, title")
  .option("--explain <id>", "one rule: why, where else it is advised, examples", oneOf(byId, "one that --list shows"))
  .addHelpText(
    "after",
    "\nExit code: 1 if there is an error, 2 if there are warnings but no error, 0 otherwise; 64 for a wrong call.",
  );

main(rules, async (options) => {
  if (options.list) return print(list(all));
  if (options.explain !== undefined) return print(explain(options.explain));
  const { findings: found } = await withScratch(async (outdir) =>
    build(project, (app, environment) => new UserPoolStack(app, environment), {
      outdir,
      locks: join(__dirname, "..", LOCK_FOLDER),
    }),
  );
  const findings = found.filter((finding) => options.environment?.some(({ name }) => isOf(finding, name)) ?? true);
  print(options.format(findings, options.notes));
  if (findings.some(({ severity }) => severity === "error")) return 1;
  return findings.some(({ severity }) => severity === "warning") ? 2 : 0;
});

/** A pool beside that of the environment is found at `<environment>/<pool>`. */
function isOf({ environment }: Finding, name: string): boolean {
  return environment === name || environment?.startsWith(`${name}/`) === true;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
