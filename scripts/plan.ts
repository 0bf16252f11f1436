import { join } from "node:path";
import { Option } from "@commander-js/extra-typings";
import { notManagedIn } from "../lib/checks/facts/not-managed";
import type { Environment } from "../lib/environment";
import { addressesOf } from "../lib/lock/addresses";
import { environments } from "../stacks";
import { command, interruption, main, oneOf, repeated } from "../tools/cli";
import { guard } from "../tools/plan/guard";
import { known } from "../tools/plan/known";
import { makePlan } from "../tools/plan/make";
import { prevented } from "../tools/plan/prevented";
import { readPlan } from "../tools/plan/read";
import { reports } from "../tools/plan/report";
import { SourcePlaces } from "../tools/rules/source-place";

const ROOT = join(__dirname, "..");
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));

const plan = command("plan", "Plans an environment, and stops the plan if it would cost users something.")
  .argument("<environment>", Object.keys(byName).join(", "), oneOf<Environment>(byName))
  .option("--allow <address>", "lifts a finding there (may be repeated)", repeated)
  .option("--out <file>", "where the plan is saved; cdktf.out/stacks/<environment>/plan.tfplan if not given")
  .addOption(
    new Option("--format <format>", "text, json, markdown or sarif")
      .argParser(oneOf(reports))
      .default(reports.text, "text"),
  )
  .addHelpText(
    "after",
    `
Synthesises, runs \`terraform init\` and \`terraform plan\` with the environment's own backend and your credentials, and judges
the plan as \`npm run guard\` does. Nothing is applied. The saved plan holds secrets; the command that applies it is printed.

TERRAFORM_BINARY_NAME names another program than terraform, such as tofu.

Exit code: 0 nothing to do, 2 safe changes, 3 blocked, 1 an error; 64 for a wrong call, 130 interrupted.`,
  );

main(plan, async ({ allow, format, out }, environment) => {
  const { name, userPool } = environment;
  const signal = interruption();
  const made = await makePlan({ root: ROOT, name, out, env: process.env, signal, tell });
  const places = new SourcePlaces("stacks", ROOT);
  const placeOf = () => places.find(name, "userPool");
  if ("prevented" in made) {
    const verdict = prevented(made.prevented, allow);
    process.stdout.write(format(verdict, placeOf));
    return verdict.exitCode;
  }
  const beside = known(notManagedIn(userPool), addressesOf(userPool));
  const verdict = guard(readPlan(made.json, `the plan of ${name}`), allow, beside);
  if (format === reports.text) tell(made.text.trim());
  process.stdout.write(format(verdict, placeOf));
  tell(`saved: ${made.file}`);
  if (verdict.verdict === "safe") tell(`apply exactly this plan: ${made.apply}`);
  return verdict.exitCode;
});

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
