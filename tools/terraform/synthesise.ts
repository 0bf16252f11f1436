import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { App } from "../../lib/cdktf";
import { withScratch } from "./scratch";

/**
 * Synthesises an app just as `main.ts` does and returns the text of each stack's `cdk.tf.json` by the stack's name.
 *
 * @param build adds the stacks.
 * @param options `skipValidation`: errors of the settings are no obstacle
 */
export function synthesise(
  build: (app: App) => void,
  { skipValidation }: { readonly skipValidation?: boolean } = {},
): Promise<Record<string, string>> {
  return withScratch(async (outdir) => {
    const app = new App({ outdir, skipValidation });
    build(app);
    app.synth();
    const stacks = Object.values(app.manifest.stacks);
    const texts = stacks.map(async ({ name, synthesizedStackPath }) => {
      return [name, await readFile(join(outdir, synthesizedStackPath), "utf8")] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  });
}
