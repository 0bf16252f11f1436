import { askTerraform, fileOfOption } from "../terraform/deployed-stack";
import type { Env } from "../terraform/environment";

/** The text of a file of outputs. */
export function outputsOfFile(file: string): Promise<string> {
  return fileOfOption("--outputs", file);
}

/**
 * The outputs of an environment that was deployed from here.
 *
 * @param root the project's folder
 */
export function outputsOfTerraform(root: string, name: string, env: Env): Promise<string> {
  const way = `Deploy it from here (cdktf deploy ${name}), or provide the outputs with --outputs <file>.`;
  return askTerraform(root, name, env, "output", way);
}
