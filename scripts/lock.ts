import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkEnvironment, isSound } from "../lib/checks/check";
import { refusesDestroy } from "../lib/checks/facts/protection";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import type { Lock } from "../lib/lock/lock";
import { lockText } from "../lib/lock/text";
import { LOCK_FOLDER, lockFile, readLock } from "../lib/lock-files";
import { environments } from "../stacks";
import { command, main, oneOf } from "../tools/cli";
import {
  accepted,
  changesOf,
  deployedIn,
  knownOf,
  mergedWithSettings,
  mergedWithState,
  refuseOtherPool,
  stateOfFile,
  stateOfTerraform,
} from "../tools/lock";
import { Refusal } from "../tools/refusal";

const ROOT = join(__dirname, "..");
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));

interface Options {
  readonly from?: string;
  readonly fromSettings: boolean;
  readonly accept?: readonly string[];
  readonly reason?: string;
  readonly check: boolean;
}

const lock = command("lock", "Records what is deployed and can never change, so that synth compares edits with it.")
  .argument("<environment>", Object.keys(byName).join(", "), oneOf<Environment>(byName))
  .option("--from <file>", "the output of terraform show -json for a state or a plan; - reads standard input")
  .option("--from-settings", "take the settings as deployed, without reading a state", false)
  .option("--accept <path...>", "accept a difference that synth refuses, such as userPool.domain")
  .option("--reason <text>", "why, for --accept; it stays in the file")
  .option("--check", "write nothing, and check whether the file is up to date", false)
  .addHelpText(
    "after",
    `
Writes stacks/<environment>.lock.json, which you commit. By default it asks Terraform in cdktf.out/stacks/<environment>.
What extend adds, such as a second pool, is not in it.

Exit code: 0; 1 if the state or the file cannot be read; 2 if --check finds that the file would change; 64 for a wrong
call.`,
  );

main(lock, async (options, environment) => {
  const faults = checkEnvironment(environment);
  if (!isSound(faults)) throw new Refusal(report(faults).trimEnd());
  const file = lockFile(environment.name, join(ROOT, LOCK_FOLDER));
  const shown = `${LOCK_FOLDER}/${environment.name}.lock.json`;
  const before = existsSync(file) ? read(environment.name) : undefined;
  const after = await written(options, environment, before);
  const text = lockText(after);
  if (before !== undefined && withoutCarriageReturns(readFileSync(file, "utf8")) === text) {
    process.stdout.write(`${shown} is up to date.\n`);
    return 0;
  }
  const lines = changesOf(before, after).map((line) => `  ${line}\n`);
  process.stdout.write(`${shown} ${options.check ? "is not up to date" : "is written"}:\n${lines.join("")}`);
  if (options.check) return 2;
  writeFileSync(file, text);
  return 0;
});

/** Git may have checked it out with the line endings of Windows. */
function withoutCarriageReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function read(name: string): Lock {
  const found = readLock(name, join(ROOT, LOCK_FOLDER));
  if ("lock" in found) return found.lock;
  throw new Refusal(report(found.findings).trimEnd());
}

async function written(options: Options, environment: Environment, before: Lock | undefined): Promise<Lock> {
  const { from, fromSettings, accept, reason } = options;
  if (from !== undefined && fromSettings) throw new Refusal("Expected --from or --from-settings, not both.", 64);
  if (reason !== undefined && accept === undefined) throw new Refusal("--reason is for --accept <path>.", 64);
  if (accept !== undefined) {
    if (from !== undefined || fromSettings) {
      throw new Refusal("--accept compares with the settings: leave out --from and --from-settings.", 64);
    }
    if (before === undefined)
      throw new Refusal(`There is no lock file: run npm run lock -- ${environment.name} first.`);
    return accepted(before, environment, accept, reason ?? "");
  }
  const locking = { ...environment, keepsRemoved: refusesDestroy(environment.protection) };
  if (fromSettings) return mergedWithSettings(before, locking);
  const text =
    from === undefined
      ? await stateOfTerraform(ROOT, environment.name, process.env)
      : await stateOfFile(from, process.stdin);
  const known = knownOf(deployedIn(text));
  refuseOtherPool(known, environment);
  return mergedWithState(before, known, locking);
}
