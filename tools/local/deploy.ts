import type { Workspace } from "../terraform";

/** Who hears of a deployment: what it results in, and how far it is. */
export interface Listener {
  readonly result: (text: string) => void;
  readonly progress: (line: string) => void;
}

/** Deploys, prints the outputs, and plans once more. @returns whether that plan is empty */
export async function deployTwice(
  workspace: Workspace,
  name: string,
  { result, progress }: Listener,
): Promise<boolean> {
  progress(`deploying ${name}`);
  await workspace.apply();
  for (const [output, value] of Object.entries(await workspace.output())) {
    result(`${output} = ${typeof value === "string" ? value : JSON.stringify(value)}\n`);
  }
  progress("planning once more");
  const { empty, text } = await workspace.plan();
  result(`\n${(empty && /^No changes\..*$/m.exec(text)?.[0]) || text}\n`);
  return empty;
}
