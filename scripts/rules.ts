import { parseArgs } from "node:util";
import { checkEnvironments } from "../lib/checks/check";
import { everyRule } from "../lib/checks/every-rule";
import type { Finding } from "../lib/checks/finding";
import { sarif } from "../lib/checks/report/sarif";
import { report } from "../lib/checks/report/text";
import type { Described } from "../lib/checks/rule";
import { environments } from "../stacks";

const HELP = `npm run rules -- [options]      all findings of all environments, without synth

  --environment <name>          only this one (may be repeated)
  --format text|json|sarif      text by default
  --list                        every rule: severity, id, title
  --explain <id>                one rule: why, where else it is advised, examples
  --help

Exit code: 1 if there is an error, 2 if there are warnings but no error, 0 otherwise; 64 for a wrong call.
`;

const FORMATS = {
  text: (findings: readonly Finding[]) => report(findings) || "No findings.\n",
  json: (findings: readonly Finding[]) => `${JSON.stringify(findings, null, 2)}\n`,
  sarif: (findings: readonly Finding[]) => `${JSON.stringify(sarif(findings), null, 2)}\n`,
};

class Misuse extends Error {}

function main(args: string[]): number {
  const { values } = parse(args);
  if (values.help) return print(HELP);
  if (values.list) return print(list());
  if (values.explain !== undefined) return print(explain(values.explain));
  const findings = judge(values.environment);
  print(oneOf("--format", values.format, FORMATS)(findings));
  if (findings.some(({ severity }) => severity === "error")) return 1;
  return findings.some(({ severity }) => severity === "warning") ? 2 : 0;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        environment: { type: "string", multiple: true },
        format: { type: "string", default: "text" },
        list: { type: "boolean" },
        explain: { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function judge(names: readonly string[] | undefined): readonly Finding[] {
  const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
  const chosen = names?.map((name) => oneOf("--environment", name, byName).name);
  const { findings } = checkEnvironments(environments);
  return chosen === undefined
    ? findings
    : findings.filter(({ environment }) => chosen.some((name) => name === environment));
}

function list(): string {
  const width = Math.max(...everyRule.map(({ id }) => id.length));
  return everyRule.map(({ severity, id, title }) => `${severity.padEnd(8)}${id.padEnd(width + 2)}${title}\n`).join("");
}

function explain(id: string): string {
  const rule = oneOf("--explain", id, Object.fromEntries(everyRule.map((rule) => [rule.id, rule])));
  return [
    `${rule.id} (${rule.severity})`,
    rule.title,
    "",
    rule.why,
    rule.link,
    ...(rule.counterparts ? [`Elsewhere: ${rule.counterparts.join(", ")}`] : []),
    ...examples(rule),
    "",
  ].join("\n");
}

function examples({ examples }: Described): string[] {
  if (examples === undefined) return [];
  const { good, bad } = examples();
  return [
    "",
    "Good:",
    ...good.map((example) => JSON.stringify(example)),
    "",
    "Bad:",
    ...bad.flatMap(({ given, at }) => [JSON.stringify(given), `  found at ${at.join(", ")}`]),
  ];
}

function oneOf<T>(option: string, name: string, choices: Readonly<Record<string, T>>): T {
  const chosen = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (chosen === undefined) throw new Misuse(`${option} ${name}: expected one of ${Object.keys(choices).join(", ")}`);
  return chosen;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 64;
}
