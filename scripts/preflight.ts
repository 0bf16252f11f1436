import { existsSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Project } from "../lib/app";
import { checkEnvironments } from "../lib/checks/check";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { LOCK_FOLDER, readLocks } from "../lib/lock-files";
import * as project from "../stacks";
import { command, formatOption, interruption, main, oneOf, someOf } from "../tools/cli";
import { actionLines } from "../tools/iam-actions";
import { ACTIONS } from "../tools/preflight/actions";
import { checksById } from "../tools/preflight/checks";
import { reports } from "../tools/preflight/report";
import { exitCodeOf } from "../tools/preflight/report/report";
import { preflight } from "../tools/preflight/run";
import { silenceNodeWarning } from "../tools/quiet-sdk";

const { environments, rules: own }: Project = project;
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
const folder = join(__dirname, "..", LOCK_FOLDER);

/** A bundle runs without the project's files, which its settings were checked with before. */
const isBundle = !existsSync(join(folder, "index.ts"));

const preflightCommand = command(
  "preflight",
  "Checks with AWS what synth cannot know, before you deploy an environment.",
)
  .argument("<environment>", Object.keys(byName).join(", "), oneOf<Environment>(byName))
  .option(
    "--profile <name>",
    "a profile of the AWS configuration files; otherwise the environment's, or the default credentials",
  )
  .option("--skip <check>", "skips a check (may be repeated)", someOf(checksById))
  .option("--timeout <seconds>", "how long to wait for AWS; checks without a response are not checked", seconds, 3)
  .addOption(formatOption(reports))
  .addHelpText("after", help());

function help(): string {
  return `
It only reads. What it cannot read, or what gets no response, is "not checked". It requires these
IAM actions, each only if the settings need it:

${actionLines(ACTIONS)
  .map((line) => `  ${line}`)
  .join("\n")}

The checks of --skip:

${actionLines(Object.values(checksById).map(({ id, title }) => ({ action: id, what: title })))
  .map((line) => `  ${line}`)
  .join("\n")}

Exit code: 0 if nothing would fail, 2 if something would, 1 for an error; 64 for a wrong call, 130 interrupted.`;
}

main(preflightCommand, async ({ profile, skip, timeout, format }, environment) => {
  silenceNodeWarning(process.env);
  const { locks, errors } = isBundle ? { locks: undefined, errors: [] } : checked(environment);
  if (errors.length > 0) {
    process.stderr.write(report(errors));
    return 1;
  }
  const found = await preflight(environment, {
    profile,
    skip,
    limit: timeout * 1_000,
    lock: locks?.get(environment.name),
    signal: interruption(),
  });
  process.stdout.write(format(found));
  return exitCodeOf(found);
});

function seconds(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 60) return number;
  throw new InvalidArgumentError("Expected a whole number from 1 to 60.");
}

function checked(environment: Environment) {
  const { locks, findings: ofLocks } = readLocks(environments, folder);
  const findings = [...ofLocks, ...checkEnvironments([environment], locks, own).findings];
  const errors = findings.filter((one) => one.severity === "error" && one.environment === environment.name);
  return { locks, errors };
}
