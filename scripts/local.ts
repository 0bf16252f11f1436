import { hasErrors } from "../lib/checks/finding";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { command, interruption, main, oneOf } from "../tools/cli";
import { startEmulator } from "../tools/emulator";
import { deployTwice } from "../tools/local/deploy";
import { type LocalStack, leaveOut } from "../tools/local/leave-out";
import { Refusal } from "../tools/refusal";
import { prepareTools, synthesise, withWorkspace } from "../tools/terraform";
import { bindingsVersion } from "../tools/terraform/bindings";

const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));

const local = command(
  "local",
  "Deploys an environment to an emulator of Cognito on this machine, and deletes it again.",
)
  .argument("[environment]", `default: the first one of ${Object.keys(byName).join(", ")}`, oneOf<Environment>(byName))
  .addHelpText(
    "after",
    `
The real Terraform and the real AWS provider deploy it, print its outputs and plan again: the second plan must be empty.
No AWS account is needed, and none is changed.

What the emulator and the AWS provider on this machine do not support is left out and listed.
Variables get placeholder values; imports are left out, since there is nothing to import.

TF_PROVIDER_MIRROR names a folder to take the provider from (the one that holds registry.terraform.io).

Exit code 0: the second plan is empty. 1: it is not, or something failed. 130: interrupted. 64: a wrong call.`,
  );

main(local, async (_, environment = environments[0]) => {
  if (environment === undefined) throw new Refusal("There is no environment in stacks/index.ts.");
  const signal = interruption();
  const tools = await prepareTools(process.env, { tell, signal });
  const { accountId, region, name, protection } = environment;
  const stack = leaveOut(await synthesised(environment), tools.mirror.version, { accountId, region });
  tell(`Terraform ${tools.version}, AWS provider ${tools.mirror.version}${other(tools.mirror.version)}`);
  for (const line of differences(stack, tools.mirror.version)) tell(line);

  const emulator = await startEmulator({ accountId, region });
  try {
    const { json, variables } = stack;
    const options = { json, variables, endpoint: emulator.url, signal };
    return await withWorkspace(tools, options, async (workspace) => {
      const empty = await deployTwice(workspace, name, { result: (text) => process.stdout.write(text), progress });
      if (protection === "none") {
        progress(`destroying ${name}`);
        await workspace.destroy();
      }
      return empty ? 0 : 1;
    });
  } finally {
    await emulator.close();
    progress("emulator closed, state removed");
  }
});

async function synthesised(environment: Environment): Promise<string> {
  const texts = await synthesise((app) => {
    const { findings } = new UserPoolStack(app, environment).userPool;
    process.stderr.write(report(findings));
    if (hasErrors(findings)) throw new Refusal(`${environment.name} has errors.`);
  });
  return texts[environment.name] as string;
}

function other(version: string): string {
  return version === bindingsVersion ? "" : ` (${bindingsVersion} is what the settings are made for)`;
}

/** How the deployment differs from a real one. */
function differences({ leftOut, created, variables }: LocalStack, version: string): string[] {
  const said: readonly [string, readonly string[]][] = [
    [`left out, AWS provider ${version} does not support it`, leftOut.provider],
    ["left out, the emulator does not support it", leftOut.emulator],
    ["created instead of imported", created],
    ["placeholder values of variables", Object.keys(variables)],
  ];
  return said.flatMap(([what, names]) => (names.length > 0 ? `${what}: ${names.join(", ")}` : []));
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Shown on a terminal; a pipe gets the result alone. */
function progress(line: string): void {
  if (process.stderr.isTTY) tell(line);
}
