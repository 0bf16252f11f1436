import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { differences } from "../tools/cdk-terrain/differences";
import { CONSTRUCTS, PACKAGES, rewriteImports } from "../tools/cdk-terrain/rewrite";
import { command, main } from "../tools/cli";
import { withScratch } from "../tools/terraform/scratch";

const ROOT = join(__dirname, "..");
const PARTS = ["main.ts", "tsconfig.json", "lib", "stacks", "scripts/start.cjs"];
const run = promisify(execFile);

/** Copies the project and installs CDK Terrain beside it. Returns why that cannot be, where it cannot. */
async function install(folder: string): Promise<string | undefined> {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const { dependencies, ...manifest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const replaced = Object.entries(PACKAGES).map(([old, { name, version }]) => {
    delete dependencies[old];
    return [name, version];
  });
  const moved = { ...dependencies, ...Object.fromEntries(replaced), constructs: CONSTRUCTS };
  const text = JSON.stringify({ name: manifest.name, private: true, dependencies: moved });
  writeFileSync(join(folder, "package.json"), text);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = join(folder, file);
    writeFileSync(path, rewriteImports(readFileSync(path, "utf8")));
  }
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    await run(npm, ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: folder,
      shell: process.platform === "win32",
    });
    return undefined;
  } catch (error) {
    return /npm error code (\S+)/.exec((error as { stderr?: string }).stderr ?? "")?.[1] ?? (error as Error).message;
  }
}

async function synthesise(cwd: string, outdir: string): Promise<void> {
  const env = { ...process.env, CDKTF_OUTDIR: outdir, CDKTN_OUTDIR: outdir };
  await run(process.execPath, ["scripts/start.cjs"], { cwd, env });
}

function compare(before: string, after: string): number {
  const environments = readdirSync(join(before, "stacks"));
  const read = (folder: string, name: string) =>
    JSON.parse(readFileSync(join(folder, "stacks", name, "cdk.tf.json"), "utf8"));
  const different = environments.flatMap((name) =>
    differences(read(before, name), read(after, name)).map((path) => `${name}: ${path}\n`),
  );
  if (different.length > 0) {
    process.stderr.write(`CDK Terrain writes something different:\n${different.join("")}`);
    return 1;
  }
  const { cdktf: library, "@cdktf/provider-aws": bindings } = PACKAGES;
  const versions = `${library.name} ${library.version} and ${bindings.name} ${bindings.version}`;
  process.stdout.write(`${environments.join(", ")}: the same Terraform JSON with ${versions}\n`);
  return 0;
}

const cdkTerrain = command(
  "cdk-terrain",
  "Checks the move from CDKTF to CDK Terrain: both write the same JSON for every environment. Installs CDK Terrain in a scratch folder.",
);

main(cdkTerrain, () => {
  return withScratch(async (folder) => {
    const moved = join(folder, "moved");
    const reason = await install(moved);
    if (reason !== undefined) {
      process.stdout.write(`not compared with CDK Terrain: npm cannot install it here (${reason})\n`);
      return process.env.CDK_TERRAIN === "required" ? 1 : 0;
    }
    const [before, after] = [join(folder, "before"), join(folder, "after")];
    await synthesise(ROOT, before);
    await synthesise(moved, after);
    return compare(before, after);
  });
});
