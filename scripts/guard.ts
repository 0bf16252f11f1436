import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { command, formatOption, main } from "../tools/cli";
import { allowOption } from "../tools/plan/allow-option";
import { guard } from "../tools/plan/guard";
import { readPlan } from "../tools/plan/read";
import { reports } from "../tools/plan/report";

const options = command("guard", "Shows what a Terraform plan would do to user pools, and blocks dangerous plans.")
  .argument("<plan>", "the output of `terraform show -json <saved plan>`; - reads it from stdin")
  .addOption(allowOption())
  .addOption(formatOption(reports))
  .addHelpText(
    "after",
    `
It reads plans of Terraform 1 and OpenTofu, of any configuration. It calls neither Terraform nor AWS, and never
prints a secret. A plan in JSON contains every secret of the state: do not keep it.

If an address has several findings, name one of them: --allow schema-is-append-only:aws_cognito_user_pool.pool

Exit code: 0 nothing to do, 2 safe changes, 3 blocked, 1 an error, such as a file that is not a plan; 64 for a wrong call.`,
  );

main(options, async ({ allow, format }, file) => {
  const name = file === "-" ? "stdin" : file;
  const plan = readPlan(file === "-" ? await buffer(process.stdin) : readFileSync(file), name);
  const verdict = guard(plan, allow);
  process.stdout.write(format(verdict, () => ({ file: basename(name), line: 1 })));
  return verdict.exitCode;
});
