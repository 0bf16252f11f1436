/** Needs no Terraform, and more time than a unit test has. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { runInNewContext } from "node:vm";
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import ts from "typescript";
import type { Environment } from "../../lib/environment";
import { startEmulator } from "../../tools/emulator";
import { fetchPool } from "../../tools/import/fetch/fetch-pool";
import { readPool } from "../../tools/import/read-pool";
import { compare } from "../../tools/import/update/compare";
import { inlined } from "../../tools/import/update/inlined";
import { compileErrors } from "../../tools/import/write/compiles";
import { environmentText } from "../../tools/import/write/environment-text";
import { externalised } from "../../tools/import/write/external-files";
import { environmentFrom } from "../../tools/import/write/prepare";
import { withScratch } from "../../tools/terraform";
import { oddStates, wholePools } from "../fixtures/live-pools";
import { REGION } from "../fixtures/live-pools/arns";
import { project } from "../tools/import/project";

jest.setTimeout(600_000);

/** What the text of an environment exports. */
function exported(text: string, identifier: string): Environment {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const context = { exports: {} as Record<string, Environment> };
  runInNewContext(outputText, context);
  return JSON.parse(JSON.stringify(context.exports[identifier]));
}

test("the environment written for any pool states what is live, has no errors, compiles and is formatted", () =>
  withScratch(async (cache) => {
    const emulator = await startEmulator();
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const aws = new CognitoIdentityProvider({ endpoint: emulator.url, region: REGION, credentials });
    const root = project();
    const texts: Record<string, string> = {};
    const wrong: string[] = [];
    try {
      const all = [...wholePools, ...oddStates];
      for (const [index, { title, make }] of all.entries()) {
        const id = await make({ aws, emulator });
        const options = { endpoint: emulator.url, credentials, cache, pace: { first: 0, least: 0 } };
        const from = await fetchPool(id, options);
        const read = readPool(from);
        const name = { name: `pool-${index}`, identifier: `pool${index}` };
        const isProtected = from.pool.DeletionProtection === "ACTIVE";
        const { environment, findings } = environmentFrom(read, from, {
          name,
          backend: { type: "local" },
          protection: isProtected ? "full" : "plan",
          existing: [],
        });
        const left = findings.filter(({ severity, path }) => {
          return severity === "error" || (severity === "warning" && path.startsWith("userPool"));
        });
        wrong.push(...left.map(({ path, rule, message }) => `${title}: ${path} ${message} (${rule})`));
        const { settings, files } = externalised(environment, `stacks/${name.name}`);
        for (const { path, bytes } of files) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), bytes);
        }
        const origin = { ...from, command: "npm run import", variables: read.variables };
        const text = environmentText(name, settings, origin);
        texts[`stacks/${name.name}.ts`] = text;
        const said = inlined(exported(text, name.identifier), root);
        const { waivers: _, ...meant } = environment;
        const { waivers: __, ...written } = said;
        if (!isDeepStrictEqual(written, JSON.parse(JSON.stringify(meant)))) wrong.push(`${title}: says something else`);
        wrong.push(...compare(read.userPool, said.userPool).map(({ way }) => `${title}: differs at ${way.join(".")}`));
      }
      expect(wrong).toEqual([]);
      expect(compileErrors(root, texts)).toEqual([]);

      for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
      const biome = (...args: string[]) => {
        const all = [join(root, "node_modules/@biomejs/biome/bin/biome"), ...args, "stacks"];
        return execFileSync(process.execPath, all, { cwd: root, stdio: "pipe" });
      };
      biome("check", "--write", "--vcs-enabled=false");
      // Throws where something is left that the formatter or the linter would not have.
      biome("ci", "--vcs-enabled=false");
    } finally {
      aws.destroy();
      await emulator.close();
    }
  }));
