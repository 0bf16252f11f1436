import { join } from "node:path";
import { notManagedIn } from "../lib/checks/facts/not-managed";
import type { Environment } from "../lib/environment";
import { addressesOf } from "../lib/lock/addresses";
import { LOCK_FOLDER, readLocks } from "../lib/lock-files";
import { environments } from "../stacks";
import { command, formatOption, interruption, main, oneOf } from "../tools/cli";
import { allowOption } from "../tools/plan/allow-option";
import { guard } from "../tools/plan/guard";
import { known } from "../tools/plan/known";
import { makePlan } from "../tools/plan/make";
import { prevented } from "../tools/plan/prevented";
import { readPlan } from "../tools/plan/read";
import { reports } from "../tools/plan/report";
import { findingsOf } from "../tools/preflight/findings";
import { exitCodeOf, type Report, resultsOf, summary } from "../tools/preflight/report/report";
import { text as preflightText } from "../tools/preflight/report/text";
import { preflight } from "../tools/preflight/run";
import { silenceNodeWarning } from "../tools/quiet-sdk";
import { Refusal } from "../tools/refusal";
import { SourcePlaces } from "../tools/rules/source-place";

const ROOT = join(__dirname, "..");

/** Milliseconds for the preflight: Terraform takes no less. */
const BESIDE_TERRAFORM = 15_000;

const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));

const plan = command("plan", "Plans an environment, and blocks the plan if it would harm users.")
  .argument("<environment>", Object.keys(byName).join(", "), oneOf<Environment>(byName))
  .addOption(allowOption())
  .option("--no-preflight", "do not ask AWS what the apply would fail on")
  .option("--out <file>", "where to save the plan (default: cdktf.out/stacks/<environment>/plan.tfplan)")
  .addOption(formatOption(reports))
  .addHelpText(
    "after",
    `
Synthesizes, runs \`terraform init\` and \`terraform plan\` with the environment's backend and your credentials, and checks
the plan like \`npm run guard\`. Meanwhile it asks AWS like \`npm run preflight\`: what would fail blocks the plan, if the
plan changes anything. Nothing is applied. The saved plan contains secrets; the command that applies it is printed.

Set TERRAFORM_BINARY_NAME to use another program than terraform, such as tofu.

Exit code: 0 nothing to do, 2 safe changes, 3 blocked, 1 an error; 64 for a wrong call, 130 interrupted.`,
  );

main(plan, async ({ allow, format, out, preflight: asks }, environment) => {
  const { name, userPool } = environment;
  const signal = interruption();
  let asked: Promise<Report | undefined> = Promise.resolve(undefined);
  const synthesised = () => {
    if (!asks) return;
    asked = ask(environment, signal);
    // It is awaited when Terraform is done.
    asked.catch(() => undefined);
  };
  const made = await makePlan({ root: ROOT, name, out, env: process.env, signal, tell, synthesised }).catch(
    async (error) => {
      const report = await asked;
      if (report !== undefined && exitCodeOf(report) !== 0) tell(preflightText(report));
      throw error;
    },
  );
  const report = await asked;
  if (report !== undefined) tell(`preflight: ${summary(report)}${hintAt(report, name)}`);
  const places = new SourcePlaces("stacks", ROOT);
  const placeOf = () => places.find(name, "userPool");
  if ("prevented" in made) {
    const verdict = prevented(made.prevented, allow);
    process.stdout.write(format(verdict, placeOf));
    return verdict.exitCode;
  }
  const beside = known(notManagedIn(userPool), addressesOf(userPool));
  const verdict = guard(readPlan(made.json, `the plan of ${name}`), allow, beside, report && findingsOf(report));
  if (format === reports.text) tell(made.text.trim());
  process.stdout.write(format(verdict, placeOf));
  tell(`saved: ${made.file}`);
  if (verdict.verdict === "safe") tell(`apply exactly this plan: ${made.apply}`);
  return verdict.exitCode;
});

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Asks AWS. Without credentials here, Terraform may have some: in a workspace of Terraform Cloud. */
async function ask(environment: Environment, signal: AbortSignal): Promise<Report | undefined> {
  silenceNodeWarning(process.env);
  const { locks } = readLocks(environments, join(ROOT, LOCK_FOLDER));
  try {
    return await preflight(environment, { lock: locks.get(environment.name), limit: BESIDE_TERRAFORM, signal });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(`preflight: nothing was checked: ${error.message}`);
    return undefined;
  }
}

function hintAt(report: Report, name: string): string {
  return resultsOf(report, "not-checked").length > 0 ? ` (npm run preflight -- ${name} says why)` : "";
}
