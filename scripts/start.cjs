const { build, stop } = require("esbuild");
const { readdirSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, resolve } = require("node:path");

/**
 * The app: bundles main.ts in memory and runs it, since one file starts faster than four hundred. `npx tsx main.ts` does the
 * same, more slowly. Stack traces name the lines of the source.
 */
async function start(entry) {
  const bundled = build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: `${entry}.cjs`,
    platform: "node",
    target: `node${process.versions.node}`,
    packages: "external",
    plugins: [ownFolder],
    sourcemap: "inline",
    sourcesContent: false,
  });
  preload(entry);
  const { outputFiles } = await bundled;
  await stop();
  process.setSourceMapsEnabled(true);
  const app = new Module(`${entry}.cjs`);
  app.filename = `${entry}.cjs`;
  app.paths = Module._nodeModulePaths(dirname(entry));
  app._compile(outputFiles[0].text, app.filename);
}

/** Loads the largest package while esbuild, which is a process of its own, makes the bundle. */
function preload(entry) {
  const load = Module.createRequire(entry);
  const { dependencies } = load(resolve("package.json"));
  for (const name of ["cdktf", "cdktn"]) if (name in dependencies) load(name);
}

/** Gives a file that asks for its folder its own one, not the bundle's. On its first line, so that the others keep their number. */
const ownFolder = {
  name: "own-folder",
  setup({ onLoad }) {
    // esbuild reads lib faster by itself, and a test holds that no file there asks.
    const folders = readdirSync(".", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !["lib", "node_modules"].includes(entry.name))
      .map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const filter = new RegExp(`[\\\\/](${folders.join("|")})[\\\\/].*\\.ts$`);
    onLoad({ filter }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!/\b__(dir|file)name\b/.test(text)) return undefined;
      const names = `const __filename = ${JSON.stringify(path)}, __dirname = ${JSON.stringify(dirname(path))};`;
      return { contents: `${names} ${text}`, loader: "ts" };
    });
  },
};

// A program that is named takes the arguments after it, as if it were run itself.
const [named] = process.argv.splice(2, 1);
start(resolve(named ?? "main.ts")).catch((error) => {
  // esbuild has shown its own errors by now.
  if (!Array.isArray(error.errors)) console.error(error);
  process.exitCode = 1;
});
