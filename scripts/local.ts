import { parseArgs } from "node:util";
import { hasErrors } from "../lib/checks/finding";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { startEmulator } from "../tools/emulator";
import { prepareTools, synthesise, type Workspace, withWorkspace } from "../tools/terraform";

const HELP = `npm run local [-- <environment>]

Deploys an environment (dev, when none is named) with the real Terraform and the real AWS provider to an emulator of
Cognito in this process, prints its outputs, and plans once more: nothing may be left to do. No AWS account is needed
and none is touched; the state goes with the run.

Exit code 0: the second plan is empty. 1: it is not, or something failed. 130: interrupted.
TF_PROVIDER_MIRROR names a folder to take the provider from (the one that holds registry.terraform.io).
`;

async function main(args: string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name = "dev"] = positionals;
  const environment = environments.find((candidate) => candidate.name === name);
  const names = environments.map((candidate) => candidate.name).join(", ");
  if (!environment) throw new Error(`there is no environment ${name}, there are: ${names}`);

  const tools = await prepareTools(process.env, progress);
  const json = await synthesised(environment);
  const { accountId, region } = environment;
  const emulator = await startEmulator({ accountId, region });
  try {
    progress(`emulator at ${emulator.url}, Terraform ${tools.version}, AWS provider ${tools.mirror.version}`);
    return await withWorkspace(tools, { json, endpoint: emulator.url, signal }, (workspace) =>
      deployTwice(workspace, environment),
    );
  } finally {
    await emulator.close();
    progress("emulator closed, state removed");
  }
}

async function synthesised(environment: Environment): Promise<string> {
  const texts = await synthesise((app) => {
    const { findings } = new UserPoolStack(app, environment).userPool;
    process.stderr.write(report(findings));
    if (hasErrors(findings)) throw new Error(`${environment.name} has errors`);
  });
  return texts[environment.name] as string;
}

async function deployTwice(workspace: Workspace, { name, protection }: Environment): Promise<number> {
  progress(`deploying ${name}`);
  await workspace.apply();
  for (const [output, value] of Object.entries(await workspace.output())) {
    process.stdout.write(`${output} = ${typeof value === "string" ? value : JSON.stringify(value)}\n`);
  }
  progress("planning once more");
  const { empty, text } = await workspace.plan();
  process.stdout.write(`\n${(empty && /^No changes\..*$/m.exec(text)?.[0]) || text}\n`);
  if (protection === "none") {
    progress(`destroying ${name}`);
    await workspace.destroy();
  }
  return empty ? 0 : 1;
}

/** For whoever watches; a pipe gets the result alone. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Whoever asks twice does not want to wait; scratch folders go with the process.
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  });
}
main(process.argv.slice(2), interruption.signal)
  .catch((error: unknown) => {
    const { aborted } = interruption.signal;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(aborted ? "interrupted\n" : `local deployment failed: ${message}\n`);
    return aborted ? 130 : 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
