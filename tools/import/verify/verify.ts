import type { Env } from "../../terraform/environment";
import { prerequisites } from "../../terraform/prerequisites";
import { prepareTools } from "../../terraform/tools";
import type { Remark } from "../result";
import { planInScratch } from "./plan-in-scratch";
import { type Proof, proofOf } from "./proof";
import { scratchStack } from "./scratch-stack";

/** What is verified, and how. */
export interface VerifyOptions {
  /** The text of the synthesised `cdk.tf.json`. */
  readonly json: string;
  readonly remarks: readonly Remark[];
  readonly turnsProtectionOn: boolean;
  /** The environment of the process: AWS settings, values of variables. */
  readonly env: Env;
  readonly profile?: string;
  /** Whether it is an error if there can be no plan. */
  readonly required: boolean;
  readonly tell: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** What came of it. */
export interface Verified {
  readonly proof: Proof | { readonly missing: string };
  readonly notPlanned: readonly string[];
}

/** Plans the import against AWS and judges the plan. @throws Refusal if Terraform fails, or has to be there and is not */
export async function verify({ env, required, tell, signal, ...options }: VerifyOptions): Promise<Verified> {
  const found = await prerequisites(env, signal);
  if (!found.ok && !required) return { proof: { missing: found.reason }, notPlanned: [] };
  const tools = await prepareTools(env, { tell, signal });
  const stack = scratchStack(options.json, tools.mirror.version, given(env));
  tell("planning the import against AWS");
  const plan = await planInScratch(stack, { tools, profile: options.profile, signal });
  return { proof: proofOf(plan, { ...options, standIns: stack.standIns }), notPlanned: stack.leftOut };
}

/** The variables that the user has given a value. */
function given(env: Env): ReadonlySet<string> {
  return new Set(Object.keys(env).flatMap((name) => /^TF_VAR_(.+)$/.exec(name)?.[1] ?? []));
}
