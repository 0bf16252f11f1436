import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { environments } from "../stacks";
import { FORMATS, printedConfig, Refusal } from "../tools/client-config";
import { CommandFailed, run } from "../tools/terraform/run";

const HELP = `npm run client-config -- <environment> [options]      what an app needs to sign people in

  --client <name>               which app client; may be left out if only one has no secret
  --format json|env|oidc-client-ts|amplify
                                json by default
  --outputs <file>              from \`cdktf deploy --outputs-file\` or \`terraform output -json\`, in place of
                                asking Terraform in cdktf.out/stacks/<environment>
  --help

Reads what is deployed. A secret is never printed: of a client that has one, json and env tell the rest, and formats
for browsers are refused.
Exit code: 0, or 1 if it is not deployed or not to be read; 64 for a wrong call.
`;

const ROOT = resolve(__dirname, "..");

async function main(args: string[]): Promise<string> {
  const { values, positionals } = parse(args);
  if (values.help) return HELP;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Refusal("expected one environment", 64);
  const environment = oneOf("environment", name, Object.fromEntries(environments.map((one) => [one.name, one])));
  oneOf("--format", values.format, FORMATS);
  const question = { environment, client: values.client, format: values.format as keyof typeof FORMATS };
  return printedConfig(question, await (values.outputs === undefined ? fromTerraform(name) : fromFile(values.outputs)));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        client: { type: "string" },
        format: { type: "string", default: "json" },
        outputs: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Refusal((error as Error).message, 64);
  }
}

function oneOf<T>(what: string, name: string, choices: Readonly<Record<string, T>>): T {
  const chosen = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (chosen === undefined)
    throw new Refusal(`${what} ${name}: expected one of ${Object.keys(choices).join(", ")}`, 64);
  return chosen;
}

async function fromFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Refusal(`--outputs ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Terraform knows where the state is once `cdktf deploy`, or `terraform init`, was run here. */
async function fromTerraform(name: string): Promise<string> {
  const cwd = join(ROOT, "cdktf.out", "stacks", name);
  const way = `Deploy it from here (cdktf deploy ${name}), or take the outputs from elsewhere (--outputs <file>).`;
  if (!existsSync(join(cwd, "cdk.tf.json"))) throw new Refusal(`${name} is not synthesised here. ${way}`);
  const terraform = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  try {
    const { stdout } = await run(terraform, ["output", "-json", "-no-color"], { cwd, env: process.env });
    return stdout;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.message.includes("ENOENT")) throw new Refusal(`${terraform} is not on the PATH. ${way}`);
    if (error.stderr.includes("terraform init")) throw new Refusal(`${name} is not initialised here. ${way}`);
    throw new Refusal(error.message);
  }
}

main(process.argv.slice(2)).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n${error.exitCode === 64 ? `\n${HELP}` : ""}`);
    process.exitCode = error.exitCode;
  },
);
