import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal";
import { type Env, withoutCliArguments } from "../terraform/environment";
import { CommandFailed, run } from "../terraform/run";

/** The text of a file of outputs. */
export async function outputsOfFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Refusal(`--outputs ${file} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Asks Terraform, which knows where the state is once `cdktf deploy`, or `terraform init`, was run here.
 *
 * @param root the project's folder
 */
export async function outputsOfTerraform(root: string, name: string, env: Env): Promise<string> {
  const cwd = join(root, "cdktf.out", "stacks", name);
  const way = `Deploy it from here (cdktf deploy ${name}), or take the outputs from elsewhere (--outputs <file>).`;
  if (!existsSync(join(cwd, "cdk.tf.json"))) throw new Refusal(`${name} is not synthesised here. ${way}`);
  const terraform = env.TERRAFORM_BINARY_NAME ?? "terraform";
  try {
    return (await run(terraform, ["output", "-json", "-no-color"], { cwd, env: withoutCliArguments(env) })).stdout;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.notFound) throw new Refusal(`${terraform} is not on the PATH. ${way}`);
    if (error.stderr.includes("terraform init")) throw new Refusal(`${name} is not initialised here. ${way}`);
    throw error;
  }
}
