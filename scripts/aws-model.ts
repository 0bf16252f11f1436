import { join } from "node:path";
import { cognito } from "../tools/aws-model";
import { installedModel, publishedModel } from "../tools/aws-model/source";
import { modelFile, trimmed } from "../tools/aws-model/trim";
import { typesFile } from "../tools/aws-model/types-file";
import { command, main } from "../tools/cli";
import { writeOrCompare } from "../tools/generate/write-or-compare";
import { Refusal } from "../tools/refusal";

const ROOT = join(__dirname, "..");

const awsModel = command(
  "aws-model",
  "Refreshes tools/aws-model/cognito-idp.json, the trimmed copy of Amazon Cognito's API model, and the types made from it.",
)
  .option("--from <source>", "a file, a URL or a version of botocore (default: the botocore of Python on this machine)")
  .option("--version <x.y.z>", "the version of botocore, if the source does not state it")
  .option("--allow-older", "take a model older than the one here")
  .addHelpText(
    "after",
    `
The source is botocore's service-2.json of cognito-idp: a file (.json or .json.gz), a URL, or a version such as 1.43.107,
which is downloaded from GitHub.`,
  );

main(awsModel, async (options) => {
  const from = options.from ?? installedModel();
  const { model, version = options.version } = await publishedModel(from);
  if (version === undefined) throw new Refusal(`${from} does not state its version of botocore: add --version <x.y.z>`);
  if (!options.allowOlder && older(version, cognito.botocore)) {
    throw new Refusal(`${from} is botocore ${version}, older than ${cognito.botocore} here; --allow-older accepts it`);
  }
  const kept = trimmed(model, version);
  const files = {
    "tools/aws-model/cognito-idp.json": modelFile(kept),
    "lib/aws-facts/cognito-api.ts": typesFile(kept),
  };
  writeOrCompare(ROOT, files, false);
  const { operations, shapes } = kept;
  process.stdout.write(
    `botocore ${version}: ${Object.keys(operations).length} operations, ${Object.keys(shapes).length} shapes\n`,
  );
  return 0;
});

function older(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { numeric: true }) < 0;
}
