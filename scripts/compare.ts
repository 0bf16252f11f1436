import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkEnvironments } from "../lib/checks/check";
import { report } from "../lib/checks/report/text";
import { UnusableSettings } from "../lib/checks/unusable-settings";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { command, formatOption, interruption, main, repeated } from "../tools/cli";
import { atCommit } from "../tools/compare/at-commit";
import { compare } from "../tools/compare/compare";
import type { Side } from "../tools/compare/fields";
import { partlyRead, withoutTerraform } from "../tools/compare/live";
import { namedSide } from "../tools/compare/named-side";
import { waivedIn, weakerIn } from "../tools/compare/never-weaker";
import { reports } from "../tools/compare/report";
import { adoptedIn, sideOf } from "../tools/compare/side";
import { descriptionFrom } from "../tools/import/fetch/source";
import { readPool } from "../tools/import/read-pool";
import { silenceNodeWarning } from "../tools/quiet-sdk";
import { Refusal } from "../tools/refusal";
import { synthesise } from "../tools/terraform/synthesise";

const ROOT = join(__dirname, "..");
const names = environments.map(({ name }) => name).join(", ");

const options = command("compare", "Compares two environments as AWS gets them, and shows where the second is weaker.")
  .argument("<first>", `an environment (${names}), one at a commit (prod@HEAD~1), or what is live (prod@aws)`)
  .argument("<second>", "the same; this one must not be weaker")
  .option("--never-weaker", "fail if the second is weaker anywhere", false)
  .option(
    "--except <path>",
    "a path that can be weaker in this run, such as clients.web.callback_urls (may be repeated)",
    repeated,
  )
  .option("--all", "also show what is equal", false)
  .option("--pool-id <id>", "the pool of @aws, such as us-west-2_abc123 (default: the importId of the environment)")
  .option("--profile <name>", "for @aws, a profile of the AWS configuration files; otherwise AWS's default credentials")
  .option("--from-json <file>", "for @aws, read a file that npm run import --save-json wrote, instead of AWS")
  .addOption(formatOption(reports))
  .option("--out <file>", "write the report there instead of printing it")
  .addHelpText(
    "after",
    `
@aws reads as npm run import does, and changes nothing. What only Terraform knows, such as prevent_destroy, is not compared
with it. A commit is synthesized from its own files with the packages that are installed now. Secrets are never shown.

If the second environment is weaker on purpose, waive it in stacks/<environment>.ts, with a reason:
  "never-weaker": { at: "clients.web.callback_urls", reason: "…" }

Exit code: 0; 2 if --never-weaker finds something weaker; 1 an error; 64 for a wrong call.`,
  );

interface Sources {
  readonly poolId?: string;
  readonly profile?: string;
  readonly fromJson?: string;
}

main(options, async ({ neverWeaker, except, all, format, out, ...sources }, firstName, secondName) => {
  silenceNodeWarning(process.env);
  const live = [firstName, secondName].filter((name) => namedSide(name).at === "aws").length;
  const given = sources.poolId ?? sources.fromJson;
  if (given !== undefined && live !== 1) {
    throw new Refusal("--pool-id and --from-json need one side that is @aws, such as prod@aws.", 64);
  }
  const signal = interruption();
  const sides = [await side(firstName, sources, signal), await side(secondName, sources, signal)];
  const [first, second] = (live > 0 ? sides.map(withoutTerraform) : sides) as [Side, Side];
  const compared = compare(first, second);
  const { exceptions, faults } = waivedIn(namedEnvironment(secondName)?.waivers ?? {});
  const weaker = weakerIn(compared, [...exceptions, ...(except ?? []).map((path) => ({ path }))]);
  for (const fault of faults) tell(`${secondName}: ${fault}.`);
  for (const { path, reason } of weaker.unused) {
    // A waiver is for one comparison, such as with staging; an option is for this one.
    if (reason === undefined) tell(`--except ${path}: nothing is weaker there.`);
    else if (!isOneEnvironment(firstName, secondName)) tell(`${secondName}: waived, but nothing is weaker at ${path}.`);
  }
  const shown = format({ first, second, compared, weaker, all });
  if (out === undefined) process.stdout.write(shown);
  else writeFileSync(out, shown);
  return neverWeaker && weaker.weaker.length > 0 ? 2 : 0;
});

/** The environment of a side, as its settings are now. */
function namedEnvironment(name: string): Environment | undefined {
  const { environment: of } = namedSide(name);
  return environments.find((candidate) => candidate.name === of);
}

function isOneEnvironment(first: string, second: string): boolean {
  return namedSide(first).environment === namedSide(second).environment;
}

/** Reads a side by what it is called. */
async function side(name: string, sources: Sources, signal: AbortSignal): Promise<Side> {
  const { environment: of, at } = namedSide(name);
  const environment = namedEnvironment(name);
  if (at !== undefined && at !== "aws") {
    const json = (await atCommit(at, { root: ROOT, env: process.env, signal }))[of];
    if (json === undefined) throw new Refusal(`There is no environment ${of} at ${at}.`);
    return sideOf(name, { json, adopted: environment && adoptedIn(environment.userPool) });
  }
  if (environment === undefined) throw new Refusal(`Unknown environment ${of}: expected one of ${names}.`, 64);
  if (at === "aws") return liveSide(name, environment, sources, signal);
  const errors = checkEnvironments([environment]).findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Refusal(report(errors).trimEnd());
  return sideOf(name, { json: await jsonOf(environment), adopted: adoptedIn(environment.userPool) });
}

/** What AWS has, as the settings that would import it. */
async function liveSide(name: string, environment: Environment, sources: Sources, signal: AbortSignal): Promise<Side> {
  const id = sources.poolId ?? environment.userPool.importId?.replace(/@.*$/, "");
  if (id === undefined && sources.fromJson === undefined) {
    throw new Refusal(`${environment.name} has no importId: name its pool with --pool-id us-west-2_abc123.`, 64);
  }
  const { profile = environment.profile, fromJson } = sources;
  const description = await descriptionFrom(sources.fromJson === undefined ? id : sources.poolId, {
    profile,
    fromJson,
    env: process.env,
    signal,
  });
  const { userPool } = readPool(description);
  const { region } = description;
  const json = await jsonOf({ ...environment, region, protection: "plan", userPool, extend: undefined });
  const read = sideOf(name, { json });
  if (description.notRead.length === 0) return read;
  tell(`${name}: not everything could be read (npm run import lists what). What is missing gets no verdict.`);
  return partlyRead(read);
}

async function jsonOf(environment: Environment): Promise<string> {
  try {
    // What is live is compared as it is, whatever the rules say of it; settings are checked before.
    const texts = await synthesise((app) => new UserPoolStack(app, environment), { skipValidation: true });
    return texts[environment.name] as string;
  } catch (error) {
    if (error instanceof UnusableSettings) throw new Refusal(report(error.findings).trimEnd());
    throw error;
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
