import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Refusal } from "../refusal";
import { type Env, withoutCliArguments } from "../terraform/environment";
import { CommandFailed, run } from "../terraform/run";

/** The text of a file, or of standard input for `-`. */
export async function stateOfFile(file: string, input: NodeJS.ReadableStream): Promise<string> {
  if (file === "-") return text(input);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Refusal(`--from ${file} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Asks Terraform, which knows where the state is once `cdktf deploy`, or `terraform init`, was run here.
 *
 * @param root the project's folder
 */
export async function stateOfTerraform(root: string, name: string, env: Env): Promise<string> {
  const cwd = join(root, "cdktf.out", "stacks", name);
  const ways =
    "Deploy it from here, or take the state from elsewhere (--from <file>: terraform show -json), or the settings, if they are deployed (--from-settings).";
  if (!existsSync(join(cwd, "cdk.tf.json"))) throw new Refusal(`${name} is not synthesised here. ${ways}`);
  const terraform = env.TERRAFORM_BINARY_NAME ?? "terraform";
  try {
    return (await run(terraform, ["show", "-json", "-no-color"], { cwd, env: withoutCliArguments(env) })).stdout;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.notFound) throw new Refusal(`${terraform} is not on the PATH. ${ways}`);
    if (error.stderr.includes("terraform init")) throw new Refusal(`${name} is not initialised here. ${ways}`);
    throw error;
  }
}
