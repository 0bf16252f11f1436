import { chmod } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { Refusal } from "../refusal";
import type { Env } from "../terraform/environment";
import { CommandFailed, type RunResult, run } from "../terraform/run";
import { preventedIn } from "./prevented";

/** What a plan is made of. */
export interface Making {
  /** The project's folder. */
  readonly root: string;
  /** Name of the environment. */
  readonly name: string;
  /** Where the plan is saved. @default `plan.tfplan` beside `cdk.tf.json` */
  readonly out?: string;
  /** Of the process: credentials, and Terraform's own variables. */
  readonly env: Env;
  readonly signal?: AbortSignal;
  /** Called when synth is done, before Terraform is. */
  readonly synthesised?: () => void;
  /** Hears what is done, and what synth said. */
  readonly tell: (text: string) => void;
}

/** A plan that is saved. */
export interface Made {
  /** Its JSON, with every secret of the state. */
  readonly json: string;
  /** What Terraform printed; secrets are masked. */
  readonly text: string;
  /** Where it lies: secrets are in it. */
  readonly file: string;
  /** What applies exactly this plan. */
  readonly apply: string;
}

/**
 * Synthesises as the CDKTF command line does, and lets Terraform plan the environment in its output folder with its own backend.
 * @returns the addresses that prevent_destroy guards, where that is why Terraform made no plan
 */
export async function makePlan(making: Making): Promise<Made | { readonly prevented: readonly string[] }> {
  const { root, name, env, signal, tell } = making;
  const folder = resolve(root, env.CDKTF_OUTDIR ?? "cdktf.out", "stacks", name);
  const file = making.out === undefined ? join(folder, "plan.tfplan") : resolve(making.out);
  const binary = env.TERRAFORM_BINARY_NAME ?? "terraform";
  const terraform = (command: string, ...args: string[]) =>
    run(binary, [command, "-no-color", ...args], { cwd: folder, env, signal });

  tell("synth");
  const synth = await run(process.execPath, [join("scripts", "start.cjs")], { cwd: root, env, signal }).catch(refuse);
  if (synth.stdout !== "") tell(synth.stdout.trimEnd());
  making.synthesised?.();
  tell("terraform init");
  await terraform("init", "-input=false").catch(explain);
  tell("terraform plan");
  let planned: RunResult;
  try {
    planned = await terraform("plan", "-input=false", `-out=${file}`);
  } catch (error) {
    const prevented = error instanceof CommandFailed ? preventedIn(error.stderr) : [];
    if (prevented.length === 0) throw error;
    return { prevented };
  }
  await chmod(file, 0o600);
  const { stdout: json } = await terraform("show", "-json", file);
  const apply = `${binary} -chdir=${relative(root, folder)} apply ${relative(folder, file)}`;
  return { json, text: planned.stdout, file, apply };
}

/** What synth says needs no stack trace, and no command line before it. */
function refuse(error: unknown): never {
  if (error instanceof CommandFailed && error.stderr.trim() !== "") throw new Refusal(error.stderr.trimEnd());
  throw error;
}

function explain(error: unknown): never {
  if (error instanceof CommandFailed && error.notFound) {
    throw new Refusal("Terraform is not on the PATH (https://developer.hashicorp.com/terraform/install)");
  }
  throw error;
}
