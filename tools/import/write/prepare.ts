import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkEnvironments } from "../../../lib/checks/check";
import type { Finding } from "../../../lib/checks/finding";
import type { OwnRule } from "../../../lib/checks/own-rules";
import { report } from "../../../lib/checks/report/text";
import type { Backend, Environment, Protection } from "../../../lib/environment";
import { lockOf } from "../../../lib/lock/lock-of";
import { lockText } from "../../../lib/lock/text";
import { Refusal } from "../../refusal";
import type { Description } from "../description";
import type { ReadPool } from "../result";
import { compileErrors } from "./compiles";
import type { EnvironmentName } from "./environment-name";
import { environmentText } from "./environment-text";
import { externalised } from "./external-files";
import { formatted } from "./format";
import { withEnvironment } from "./index-file";
import type { Placement } from "./place-files";
import { refuseFilesInTheWay } from "./place-files";
import { waiversFor } from "./waivers";

/** What an environment is made of. */
export interface Request {
  /** The folder of the project. */
  readonly root: string;
  readonly name: EnvironmentName;
  readonly backend: Backend;
  readonly protection: Protection;
  /** The environments that there are. */
  readonly existing: readonly Environment[];
  /** The rules of `stacks/rules/`. @default none */
  readonly ownRules?: readonly OwnRule[];
  /** The command, for the comment that the file begins with. */
  readonly command: string;
}

/** An environment that can be put into place. */
export interface Prepared {
  readonly environment: Environment;
  /** Its file, from the folder of the project. */
  readonly file: string;
  readonly text: string;
  readonly placement: Placement;
  /** Warnings that stay, and notes. */
  readonly findings: readonly Finding[];
}

const INDEX = "stacks/index.ts";

/**
 * Makes an environment of what was read, with all that is written. Nothing is written yet.
 * @throws Refusal if it would not compile or has errors, or files are in the way
 */
export async function prepare(read: ReadPool, from: Description, request: Request): Promise<Prepared> {
  const { root, name, command } = request;
  const file = `stacks/${name.name}.ts`;
  const folder = `stacks/${name.name}`;
  const index = readFileSync(join(root, INDEX), "utf8");
  const withName = withEnvironment(index, name, INDEX);
  const lock = `stacks/${name.name}.lock.json`;
  refuseFilesInTheWay(root, [file, folder, lock]);

  const { environment, findings } = environmentFrom(read, from, request);
  refuseErrors(findings, file);

  const { settings, files } = externalised(environment, folder);
  const { poolId, region, accountId, readAt } = from;
  const origin = { poolId, region, accountId, readAt, command, variables: read.variables };
  const text = await formatted(root, file, environmentText(name, settings, origin));
  const after = (await formatted(root, INDEX, index)) === index ? await formatted(root, INDEX, withName) : withName;
  refuseWhatDoesNotCompile(compileErrors(root, { [file]: text }), file);
  const added = {
    ...Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])),
    [file]: text,
    [lock]: lockText(lockOf(environment)),
  };
  return {
    environment,
    file,
    text,
    placement: { root, added, changed: { path: INDEX, before: index, after } },
    findings,
  };
}

/** The environment with its waivers, and what is found in it nevertheless. */
export function environmentFrom(
  read: ReadPool,
  { region, accountId, readAt }: Description,
  { name, backend, protection, existing, ownRules = [] }: Omit<Request, "root" | "command">,
): Pick<Prepared, "environment" | "findings"> {
  const { deletionProtection: _, ...userPool } = read.userPool;
  const bare: Environment = { name: name.name, region, accountId, backend, protection, userPool };
  const waivers = waiversFor(findingsOf(bare, existing, ownRules), readAt);
  const environment: Environment = waivers === undefined ? bare : { ...bare, waivers };
  return { environment, findings: findingsOf(environment, existing, ownRules) };
}

/** What is found of the new environment, beside the others. */
function findingsOf(
  environment: Environment,
  existing: readonly Environment[],
  ownRules: readonly OwnRule[],
): Finding[] {
  const { findings } = checkEnvironments([...existing, environment], undefined, ownRules);
  return findings.filter((one) => one.environment === environment.name);
}

function refuseErrors(findings: readonly Finding[], file: string): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new Refusal(`${file} would have errors, so nothing was written.\n\n${report(errors).trimEnd()}`);
}

function refuseWhatDoesNotCompile(errors: readonly string[], file: string): void {
  if (errors.length === 0) return;
  const shown = errors.slice(0, 5).map((error) => `\n  ${error}`);
  throw new Refusal(`${file} would not compile, so nothing was written. Report it, with --save-json.${shown.join("")}`);
}
