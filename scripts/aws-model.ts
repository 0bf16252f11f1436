import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cognito } from "../tools/aws-model";
import { installedModel, publishedModel } from "../tools/aws-model/source";
import { modelFile, trimmed } from "../tools/aws-model/trim";
import { typesFile } from "../tools/aws-model/types-file";

const HELP = `npm run aws-model [-- --from <source>]

Refreshes tools/aws-model/cognito-idp.json, the trimmed copy of Amazon Cognito's API model, and the types made from it.
The source is botocore's service-2.json of cognito-idp: a file (.json or .json.gz), a URL, or a version such as 1.43.107,
which is downloaded from GitHub. Without --from, it is the botocore that Python on this machine has.

  --from <source>   a file, a URL or a version of botocore
  --version <x.y.z> the version of botocore, where the source does not tell
  --allow-older     take a model older than the one here
`;

const FOLDER = join(__dirname, "..", "tools", "aws-model");

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: "string" },
      version: { type: "string" },
      "allow-older": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const from = values.from ?? installedModel();
  const { model, version = values.version } = await publishedModel(from);
  if (version === undefined) throw new Error(`${from} does not tell its version of botocore: add --version <x.y.z>`);
  if (!values["allow-older"] && older(version, cognito.botocore)) {
    throw new Error(`${from} is botocore ${version}, older than ${cognito.botocore} here; --allow-older takes it`);
  }
  const kept = trimmed(model, version);
  write("cognito-idp.json", modelFile(kept));
  write("types.ts", typesFile(kept));
  const { operations, shapes } = kept;
  process.stdout.write(
    `botocore ${version}: ${Object.keys(operations).length} operations, ${Object.keys(shapes).length} shapes\n`,
  );
  return 0;
}

function write(name: string, text: string): void {
  const file = join(FOLDER, name);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function older(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { numeric: true }) < 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`aws-model: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
