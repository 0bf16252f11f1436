import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Plan, readPlan } from "../../plan/read";
import { type Env, withoutToolSettings } from "../../terraform/environment";
import { cliConfigContent, OVERRIDE_FILE, overrideContent } from "../../terraform/files";
import { run } from "../../terraform/run";
import { withScratch } from "../../terraform/scratch";
import type { Tools } from "../../terraform/tools";
import type { ScratchStack } from "./scratch-stack";

/** How a plan is made. */
export interface PlanOptions {
  readonly tools: Tools;
  /** A profile of the AWS configuration files. */
  readonly profile?: string;
  readonly signal?: AbortSignal;
}

/**
 * Plans a stack against AWS, with state in a folder that only the user can read and that is gone afterwards. Nothing is applied,
 * and the backend of the stack is not asked.
 */
export function planInScratch(stack: ScratchStack, { tools, profile, signal }: PlanOptions): Promise<Plan> {
  return withScratch(async (folder) => {
    const cliConfig = join(folder, "terraform.rc");
    await writeFile(join(folder, "cdk.tf.json"), stack.json);
    await writeFile(join(folder, OVERRIDE_FILE), overrideContent(tools.mirror.version));
    await writeFile(join(folder, "scratch.auto.tfvars.json"), JSON.stringify(stack.standIns));
    await writeFile(cliConfig, cliConfigContent(tools.mirror.root));
    const env = planEnvironment(tools.env, { folder, cliConfig, profile });
    const terraform = (...args: string[]) => run("terraform", args, { cwd: folder, env, signal });
    await terraform("init", "-no-color", "-input=false");
    await terraform("plan", "-no-color", "-input=false", "-lock=false", "-out=plan.tfplan");
    const { stdout } = await terraform("show", "-json", "plan.tfplan");
    return readPlan(stdout, "the plan of the import");
  });
}

/** The user's own AWS settings and values of variables, and none of their settings of Terraform. */
function planEnvironment(
  env: Env,
  { folder, cliConfig, profile }: { folder: string; cliConfig: string; profile: string | undefined },
): Env {
  const kept = Object.entries(env).filter(([name]) => /^(AWS_|TF_VAR_)/i.test(name));
  return {
    ...withoutToolSettings(env),
    ...Object.fromEntries(kept),
    ...(profile !== undefined && { AWS_PROFILE: profile }),
    // A provider that is killed leaves its socket behind.
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    TF_CLI_CONFIG_FILE: cliConfig,
  };
}
