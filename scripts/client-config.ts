import { join } from "node:path";
import { Option } from "@commander-js/extra-typings";
import type { Environment } from "../lib/environment";
import { environments } from "../stacks";
import { command, main, oneOf } from "../tools/cli";
import { FORMATS, printedConfig } from "../tools/client-config";
import { outputsOfFile, outputsOfTerraform } from "../tools/client-config/outputs";

const ROOT = join(__dirname, "..");
const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
const formats = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const clientConfig = command("client-config", "Prints what an app needs from a deployed environment to sign users in.")
  .argument("<environment>", Object.keys(byName).join(", "), oneOf<Environment>(byName))
  .option("--client <name>", "which app client; required unless exactly one has no secret")
  .addOption(new Option("--format <format>", "how the settings are printed").choices(formats).default("json" as const))
  .option("--outputs <file>", "read this file instead of asking Terraform in cdktf.out/stacks/<environment>")
  .addHelpText(
    "after",
    `
The file of --outputs is what \`cdktf deploy --outputs-file\` or \`terraform output -json\` wrote.

A secret is never printed. For a client that has one, json and env print everything else; the formats for browsers are
refused.

Exit code: 0, or 1 if it is not deployed or cannot be read; 64 for a wrong call.`,
  );

main(clientConfig, async ({ client, format, outputs }, environment) => {
  const { name } = environment;
  const text = await (outputs === undefined ? outputsOfTerraform(ROOT, name, process.env) : outputsOfFile(outputs));
  process.stdout.write(printedConfig({ environment, client, format }, text));
  return 0;
});
