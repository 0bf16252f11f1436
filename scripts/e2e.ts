import { spawn } from "node:child_process";
import { prepareTools } from "../tools/terraform/tools";

/**
 * `npm test` and `npm run test:e2e`: the tests that run the real Terraform. Where that cannot be, `npm test` says why in
 * one line and goes on; with `--required` or E2E=required (as in CI) that is a failure.
 */
async function main(args: readonly string[]): Promise<number> {
  const required = args.includes("--required") || process.env.E2E === "required";
  try {
    await prepareTools(process.env, (line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
    if (required) process.stderr.write(`end-to-end tests cannot run: ${reason}\n`);
    else process.stdout.write(`end-to-end tests skipped: ${reason}\n`);
    return required ? 1 : 0;
  }
  return jest(args.filter((arg) => arg !== "--required"));
}

/** Two workers: each runs a Terraform, which runs a provider, and both are large. */
function jest(args: readonly string[]): Promise<number> {
  const command = [require.resolve("jest/bin/jest"), "--selectProjects", "e2e", "--maxWorkers", "2", ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: "inherit" });
    // Ctrl-C reaches jest by itself; this process waits for it to clean up.
    process.on("SIGINT", () => {});
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
