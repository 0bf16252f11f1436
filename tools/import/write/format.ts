import { run } from "../../terraform/run";

/**
 * The text of a TypeScript file as `npm run format` would leave it.
 * @param root the folder of the project @param path of the file from there; it need not exist
 */
export async function formatted(root: string, path: string, text: string): Promise<string> {
  const biome = require.resolve("@biomejs/biome/bin/biome", { paths: [root] });
  const args = [biome, "check", "--write", `--stdin-file-path=${path}`];
  const { stdout } = await run(process.execPath, args, { cwd: root, env: { NO_COLOR: "1" }, input: text });
  return stdout;
}
