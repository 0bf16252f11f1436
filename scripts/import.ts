import { join } from "node:path";
import { Option } from "@commander-js/extra-typings";
import type { Project } from "../lib/app";
import type { Environment, Protection } from "../lib/environment";
import * as project from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { command, formatOption, interruption, main, oneOf } from "../tools/cli";
import { refuseUnwritable, saveDescription } from "../tools/import/description-file";
import { actionLines } from "../tools/import/fetch/actions";
import { descriptionFrom } from "../tools/import/fetch/source";
import { partsOf } from "../tools/import/parts";
import { readPool } from "../tools/import/read-pool";
import { json } from "../tools/import/report/json";
import { exitCodeOf, type Result } from "../tools/import/report/result";
import { text } from "../tools/import/report/text";
import { compare } from "../tools/import/update/compare";
import { inlined } from "../tools/import/update/inlined";
import { shownDifferences, updateSummary, updateText } from "../tools/import/update/report";
import { statedInFull } from "../tools/import/update/stated-in-full";
import { uselessOption } from "../tools/import/useless-option";
import { type Verified, verify } from "../tools/import/verify/verify";
import { backendFor } from "../tools/import/write/backend";
import { environmentName } from "../tools/import/write/environment-name";
import { place, refuseFilesInTheWay } from "../tools/import/write/place-files";
import { prepare } from "../tools/import/write/prepare";
import { silenceNodeWarning } from "../tools/quiet-sdk";
import { Refusal } from "../tools/refusal";
import { CommandFailed, synthesise } from "../tools/terraform";

const ROOT = join(__dirname, "..");
const FORMATS = { text, json };
const { environments, rules: ownRules }: Project = project;
const byName: Readonly<Record<string, Environment>> = Object.fromEntries(
  environments.map((environment) => [environment.name, environment]),
);

const importPool = command("import", "Reads an existing user pool, and writes the environment that imports it.")
  .argument("[pool-id]", "the id of the pool, such as us-west-2_abc123; the region is in it")
  .option("--as <name>", "the name of the new environment: writes stacks/<name>.ts, and adds it to stacks/index.ts")
  .option("--profile <name>", "a profile of the AWS configuration files; otherwise AWS's default credentials")
  .option("--backend <backend>", "local, the name of an environment to copy it from, or JSON (default: local)")
  .addOption(
    new Option("--protection <protection>", "full or plan (default: full if AWS protects the pool)").choices([
      "full",
      "plan",
    ]),
  )
  .option("--dry-run", "print the environment instead of writing it", false)
  .option("--verify", "plan the import against AWS (the default if Terraform is installed)")
  .option("--no-verify", "do not plan it")
  .option("--save-json <file>", "save what AWS returns, without secrets")
  .option("--from-json <file>", "read a saved file instead of AWS")
  .option(
    "--update <environment>",
    "compare with this environment instead, and show what was added, changed and removed since",
    oneOf(byName),
  )
  .addOption(formatOption(FORMATS))
  .addHelpText("after", help());

function help(): string {
  return `
It changes nothing in AWS. It requires these IAM actions; denied ones are listed, and the rest is read:

${actionLines()
  .map((line) => `  ${line}`)
  .join("\n")}

Secrets are neither written nor saved. If it is interrupted, it continues when you run it again within an hour.

With --update, nothing is written. The id of the pool defaults to the importId of the environment.

Exit code: 0 if the plan has no harmful changes, 2 if it has; with --update, 2 if there are differences. 1 if nothing could
be read or written. 64 for a wrong call.`;
}

main(importPool, async (options, poolId) => {
  silenceNodeWarning(process.env);
  if (options.profile !== undefined) {
    // Of two sources of credentials, the SDK would take one and Terraform the other.
    for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]) delete process.env[name];
  }
  const signal = interruption();
  const useless = uselessOption(options);
  if (useless !== undefined) throw wrong(useless);
  if (options.update !== undefined) return update(poolId, options.update, options, signal);
  const name = options.as === undefined ? undefined : environmentName(options.as, names());
  if (name !== undefined) refuseFilesInTheWay(ROOT, [`stacks/${name.name}.ts`, `stacks/${name.name}`]);
  const backend = name && backendFor(name.name, options.backend, environments);
  if (name === undefined && options.saveJson === undefined) {
    throw wrong("Expected --as <name> or --save-json <file>");
  }
  if (options.saveJson !== undefined) refuseUnwritable(options.saveJson);
  const from = await descriptionFrom(poolId, { ...options, env: process.env, signal });
  if (options.saveJson !== undefined) await saveDescription(options.saveJson, from);
  if (name === undefined || backend === undefined) return 0;

  const read = readPool(from);
  const isProtected = from.pool.DeletionProtection === "ACTIVE";
  const protection = (options.protection ?? (isProtected ? "full" : "plan")) as Protection;
  const made = await prepare(read, from, {
    root: ROOT,
    name,
    backend,
    protection,
    existing: environments,
    ownRules,
    command: called(),
  });
  if (options.dryRun) process.stdout.write(made.text);
  else place(made.placement);
  tell(
    options.dryRun
      ? "nothing was written"
      : `wrote ${[...Object.keys(made.placement.added), "stacks/index.ts"].join(", ")}`,
  );

  const synthesised = await jsonOf(made.environment);
  let failed: CommandFailed | undefined;
  const verified: Verified =
    options.verify === false
      ? { proof: { missing: "--no-verify" }, notPlanned: [] }
      : await verify({
          json: synthesised,
          remarks: read.remarks,
          turnsProtectionOn: protection === "full" && !isProtected,
          env: process.env,
          profile: options.profile,
          required: options.verify === true,
          tell,
          signal,
        }).catch((error: unknown) => {
          // What was read is worth telling without a plan, too.
          if (!(error instanceof CommandFailed) || signal.aborted) throw error;
          failed = error;
          return { proof: { missing: "the plan failed" }, notPlanned: [] };
        });
  const { remarks, variables } = read;
  const { poolId: id, notRead } = from;
  const resources = (JSON.parse(synthesised) as { import?: readonly unknown[] }).import?.length ?? 0;
  const file = options.dryRun ? undefined : made.file;
  const result: Result = {
    poolId: id,
    file,
    resources,
    remarks,
    notRead,
    variables,
    findings: made.findings,
    ...verified,
  };
  (options.dryRun ? process.stderr : process.stdout).write(options.format(result));
  if (failed !== undefined) throw failed;
  return exitCodeOf(result);
});

/** Shows what AWS has and an environment does not say, and the other way round. */
async function update(
  poolId: string | undefined,
  environment: Environment,
  options: Sources & { readonly format: unknown },
  signal: AbortSignal,
): Promise<0 | 2> {
  const { importId } = environment.userPool;
  const id = poolId ?? (options.fromJson === undefined ? importId?.replace(/@.*$/, "") : undefined);
  if (id === undefined && options.fromJson === undefined) {
    throw wrong(`${environment.name} has no importId: add the id of its pool, such as us-west-2_abc123`);
  }
  const from = await descriptionFrom(id, { ...options, env: process.env, signal });
  const { userPool } = readPool(from, partsOf(statedInFull(environment.userPool.clients)));
  const found = await shownDifferences(compare(userPool, inlined(environment.userPool, ROOT)), ROOT);
  const file = `stacks/${environment.name}.ts`;
  const asJson = { file, differences: found, summary: updateSummary(found, file) };
  process.stdout.write(
    options.format === FORMATS.json ? `${JSON.stringify(asJson, null, 2)}\n` : updateText(found, file),
  );
  return found.length > 0 ? 2 : 0;
}

interface Sources {
  readonly profile?: string;
  readonly fromJson?: string;
}

function wrong(message: string): Refusal {
  return new Refusal(`${message} (npm run import -- --help shows how to call it).`, 64);
}

function names(): string[] {
  return environments.map(({ name }) => name);
}

async function jsonOf(environment: Environment): Promise<string> {
  const texts = await synthesise((app) => new UserPoolStack(app, environment));
  return texts[environment.name] as string;
}

/** As it can be called again. */
function called(): string {
  const quoted = process.argv
    .slice(2)
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`));
  return `npm run import -- ${quoted.join(" ")}`;
}

/** Shown on a terminal; a pipe gets the result alone. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}
