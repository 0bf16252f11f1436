import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { command, interruption, main, oneOf } from "../tools/cli";
import { startEmulator } from "../tools/emulator";
import { exports, variables } from "../tools/emulator/exports";
import { Refusal } from "../tools/refusal";

const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));

const emulator = command("emulator", "Runs an emulator of Cognito on this machine, for rehearsals.")
  .argument(
    "[environment]",
    `the environment whose account and region it uses: ${Object.keys(byName).join(", ")}`,
    oneOf<Environment>(byName),
  )
  .option("--port <number>", "a port on 127.0.0.1; 0 for any free one", portNumber, 4588)
  .option("--json", "print the address and the variables as one line of JSON")
  .addHelpText(
    "after",
    `
It prints what to export. In a shell with these variables, the AWS CLI, the SDKs and Terraform call the emulator instead
of AWS: you can rehearse deployments, imports and upgrades by hand, and no AWS account can be reached. It serves Cognito
user pools in every region, and the account of STS. Other services are refused.

It keeps everything in memory: what you deploy is gone when it ends. Press Ctrl-C to end it.

Exit code 130: ended by Ctrl-C. 1: the port is taken. 64: a wrong call.`,
  );

main(emulator, async ({ port, json }, environment = environments[0]) => {
  const signal = interruption();
  const { accountId = "123456789012", region = "us-east-1" } = environment ?? {};
  const running = await startEmulator({ accountId, region, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    throw new Refusal(`Port ${port} of 127.0.0.1 cannot be used (${error.code}). Choose another with --port.`);
  });
  try {
    const env = variables(running.url, region);
    const told = json ? { url: running.url, accountId, region, env } : undefined;
    process.stdout.write(told ? `${JSON.stringify(told)}\n` : exports(env));
    process.stderr.write(`Ready: account ${accountId}, ${running.url}. Press Ctrl-C to end it; nothing is kept.\n`);
    await aborted(signal);
    return 0;
  } finally {
    await running.close();
  }
});

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("Expected a number from 0 to 65535.");
  return port;
}
