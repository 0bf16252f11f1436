import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decoded } from "../decoded";
import { Refusal } from "../refusal";
import { type Env, withoutCliArguments } from "./environment";
import { CommandFailed, run } from "./run";

/**
 * Asks Terraform, which knows where the state is once `cdktf deploy`, or `terraform init`, was run here.
 *
 * @param root the project's folder
 * @param command such as `show`; it is asked for JSON
 * @param ways what to do where there is nothing to ask: whole sentences
 */
export async function askTerraform(
  root: string,
  name: string,
  env: Env,
  command: string,
  ways: string,
): Promise<string> {
  const cwd = join(root, "cdktf.out", "stacks", name);
  if (!existsSync(join(cwd, "cdk.tf.json"))) throw new Refusal(`${name} is not synthesized here. ${ways}`);
  const terraform = env.TERRAFORM_BINARY_NAME ?? "terraform";
  try {
    return (await run(terraform, [command, "-json", "-no-color"], { cwd, env: withoutCliArguments(env) })).stdout;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.notFound) throw new Refusal(`${terraform} is not on the PATH. ${ways}`);
    if (error.stderr.includes("terraform init")) throw new Refusal(`${name} is not initialized here. ${ways}`);
    throw error;
  }
}

/** The text of a file that an option names, such as `--from`. */
export async function fileOfOption(option: string, file: string): Promise<string> {
  try {
    return decoded(await readFile(file));
  } catch (error) {
    throw new Refusal(`${option} ${file} cannot be read: ${(error as Error).message}`);
  }
}
