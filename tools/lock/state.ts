import { buffer } from "node:stream/consumers";
import { decoded } from "../decoded";
import { askTerraform, fileOfOption } from "../terraform/deployed-stack";
import type { Env } from "../terraform/environment";

const WAYS =
  "Deploy it from here, or provide the state (--from <file>: terraform show -json), or use the settings, if they are deployed (--from-settings).";

/** The text of a file, or of standard input for `-`. */
export async function stateOfFile(file: string, input: NodeJS.ReadableStream): Promise<string> {
  return file === "-" ? decoded(await buffer(input)) : fileOfOption("--from", file);
}

/**
 * The state of an environment that was deployed from here.
 *
 * @param root the project's folder
 */
export function stateOfTerraform(root: string, name: string, env: Env): Promise<string> {
  return askTerraform(root, name, env, "show", WAYS);
}
