import { cognito } from "../tools/aws-model";
import { command, formatOption, main } from "../tools/cli";
import { radarPage } from "../tools/radar/page";
import { byPart, type Row, radar } from "../tools/radar/table";

const FORMATS = {
  text: (rows: readonly Row[]) => byPart(rows).map(line).join(""),
  markdown: (rows: readonly Row[]) => radarPage(rows, cognito.botocore),
  json: (rows: readonly Row[]) => `${JSON.stringify(rows, null, 2)}\n`,
};

const options = command(
  "radar",
  "The fields of existing resources that Terraform does not manage, and what happens to them.",
)
  .option("--all", "include the fields that are managed, or set by AWS", false)
  .addOption(formatOption(FORMATS))
  .addHelpText("after", "\nExit code: 1 if a field is unknown, 0 otherwise; 64 for a wrong call.");

main(options, ({ all, format }) => {
  const rows = radar();
  const shown = rows.filter(({ verdict }) => all || !["managed", "answered"].includes(verdict));
  process.stdout.write(format(format === FORMATS.markdown ? rows : shown));
  return rows.some(({ verdict }) => verdict === "unknown") ? 1 : 0;
});

function line({ operation, part, verdict, note }: Row): string {
  return `${verdict.padEnd(9)}${operation} ${part}\n${note && `         ${note}\n`}`;
}
