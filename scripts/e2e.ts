import { command, interruption, main } from "../tools/cli";
import { supervise } from "../tools/processes";
import { Refusal } from "../tools/refusal";
import { prepareTools, withScratch } from "../tools/terraform";

const e2e = command("test:e2e", "The tests that run the real Terraform.")
  .argument("[arguments...]", "for jest, such as part of a file's path; options after another --")
  .option("--required", "fail if Terraform cannot run, as E2E=required does; otherwise say why and skip the tests");

main(e2e, async (options, args) => {
  const signal = interruption();
  const required = options.required === true || process.env.E2E === "required";
  try {
    await prepareTools(process.env, { tell: (line) => process.stderr.write(`${line}\n`), signal });
  } catch (error) {
    if (!(error instanceof Refusal) || signal.aborted) throw error;
    const reason = error.message.replaceAll(/\s+/g, " ");
    if (required) throw new Refusal(`end-to-end tests cannot run: ${reason}`);
    process.stdout.write(`end-to-end tests skipped: ${reason}\n`);
    return 0;
  }
  // Two workers: each runs a Terraform, which runs a provider, and both are large.
  const jest = [require.resolve("jest/bin/jest"), ...args, "--selectProjects", "e2e", "--maxWorkers", "2"];
  return withScratch((SCRATCH) => supervise(process.execPath, jest, { env: { ...process.env, SCRATCH }, signal }));
});
