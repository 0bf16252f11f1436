import { Option } from "@commander-js/extra-typings";
import { report } from "../lib/checks/report/text";
import { UnusableSettings } from "../lib/checks/unusable-settings";
import { environments } from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { command, main, oneOf, repeated } from "../tools/cli";
import { compare } from "../tools/compare/compare";
import type { Side } from "../tools/compare/fields";
import { weakerIn } from "../tools/compare/never-weaker";
import { reports } from "../tools/compare/report";
import { adoptedIn, sideOf } from "../tools/compare/side";
import { Refusal } from "../tools/refusal";
import { synthesise } from "../tools/terraform/synthesise";

const names = environments.map(({ name }) => name).join(", ");

const options = command("compare", "Compares two environments as AWS gets them, and says where the second is weaker.")
  .argument("<first>", `an environment: ${names}`)
  .argument("<second>", "the environment that is judged")
  .option("--never-weaker", "fail if the second is weaker anywhere", false)
  .option("--except <path>", "where it may be weaker, such as clients.web.callback_urls (may be repeated)", repeated)
  .option("--all", "show what is equal, too", false)
  .addOption(
    new Option("--format <format>", "text, json or markdown").argParser(oneOf(reports)).default(reports.text, "text"),
  )
  .addHelpText(
    "after",
    `
Secrets are never shown.

Exit code: 0; 2 if --never-weaker finds something weaker; 1 an error; 64 for a wrong call.`,
  );

main(options, async ({ neverWeaker, except, all, format }, firstName, secondName) => {
  const first = await side(firstName);
  const second = await side(secondName);
  const compared = compare(first, second);
  const weaker = weakerIn(compared, except);
  for (const path of weaker.unused) process.stderr.write(`--except ${path}: nothing is weaker there.\n`);
  process.stdout.write(format({ first, second, compared, weaker, all }));
  return neverWeaker && weaker.weaker.length > 0 ? 2 : 0;
});

/** Reads a side by what it is called. */
async function side(name: string): Promise<Side> {
  const environment = environments.find((candidate) => candidate.name === name);
  if (environment === undefined) throw new Refusal(`Unknown environment ${name}: expected one of ${names}.`, 64);
  try {
    const texts = await synthesise((app) => new UserPoolStack(app, environment));
    return sideOf(name, { json: texts[name] as string, adopted: adoptedIn(environment.userPool) });
  } catch (error) {
    if (error instanceof UnusableSettings) throw new Refusal(report(error.findings).trimEnd());
    throw error;
  }
}
