import { readdirSync } from "node:fs";
import { join } from "node:path";
import { waivableEngineRules } from "../../lib/checks/engine-rules";
import { isWaivable, type Rule } from "../../lib/checks/rule";
import { compareStrings } from "../../lib/synth/code-point-order";

/** A rule with the file it stands in. */
export interface FiledRule {
  /** Below lib/rules: `clients/require-callback-url`. */
  readonly path: string;
  /** The exported constant. */
  readonly name: string;
  readonly rule: Rule;
}

const HEAD = "// Written by `npm run generate`.\n";

/** Every rule below a folder, one from each file, by id. */
export function rulesIn(folder: string): FiledRule[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: area }) => readdirSync(join(folder, area)).map((file) => `${area}/${file.replace(/\.ts$/, "")}`))
    .map((path) => ({ path, ...ruleIn(join(folder, path)) }))
    .sort((a, b) => compareStrings(a.rule.id, b.rule.id));
}

function ruleIn(file: string): Omit<FiledRule, "path"> {
  const [[name, rule] = [], ...others] = Object.entries<Rule>(require(file)).filter(([, exported]) => isRule(exported));
  if (name === undefined || rule === undefined || others.length > 0) throw new Error(`${file}.ts: export one rule`);
  return { name, rule };
}

function isRule(exported: unknown): boolean {
  if (typeof exported !== "object" || exported === null) return false;
  return ["id", "severity", "check", "examples"].every((member) => member in exported);
}

/** `lib/rules/index.ts`: every rule, by id. */
export function indexFile(rules: readonly FiledRule[]): string {
  const imports = rules
    .map(({ name, path }) => ({ path, line: `import { ${name} } from "./${path}";\n` }))
    .sort((a, b) => compareStrings(a.path, b.path));
  const members = rules.map(({ name }) => `  ${name},\n`);
  return `${HEAD}${imports.map(({ line }) => line).join("")}
/** Every rule, by id: the order of the findings. */
export const rules = [
${members.join("")}] as const;
`;
}

/** `lib/rules/ids.ts`: what settings may name of the rules, without loading one. */
export function idsFile(rules: readonly FiledRule[]): string {
  const union = (those: readonly Pick<Rule, "id">[]) => those.map(({ id }) => `  | "${id}"`).join("\n");
  const all = rules.map(({ rule }) => rule);
  const waivable = [...all.filter(isWaivable), ...waivableEngineRules];
  return `${HEAD}
/** The id of a rule whose findings can be waived, if only those in adopted resources. */
export type WaivableId =
${union(waivable.sort((a, b) => compareStrings(a.id, b.id)))};

/** The id of a rule. */
export type RuleId =
${union(all)};
`;
}
