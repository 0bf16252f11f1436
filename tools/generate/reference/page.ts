import { limits } from "../../../lib/environment";
import { markdownTable } from "../../markdown-table";
import { areaOf, NAMES } from "../areas";
import type { FiledRule } from "../rule-index";
import type { Types } from "../schema/read-types";
import { ARGUMENTS_SINCE, Arguments } from "./arguments";
import { CHANGES } from "./changes";
import { grouped } from "./grouped";
import { OUTPUTS } from "./outputs";
import { limitsAt } from "./paths";
import { rulesByPath } from "./rules-of";
import { type Entry, type Section, Sections } from "./sections";
import { described, heading, linkTo, titleOf } from "./text";
import { limitTexts } from "./type-text";

const HEAD = `# Reference

Written by \`npm run generate\` from the types of the settings, their limits, the rules and the bindings. Every setting of
\`stacks/<env>.ts\`, then every [output](#outputs).

- \`*\` in a heading stands for a name that you choose, or for each item of a list.
- Instead of a string or one of several words, you can use a Terraform expression such as \`\${var.mode}\`, except
  where it says *no expressions*.
- A setting changes in place unless its entry says otherwise.
- Arguments have been in the AWS provider since 5.100.0 or longer, unless the entry says since when. This project needs
  6.12.0 or later.
- Rules are explained by \`npm run rules -- --explain <rule>\`; [RULES.md](../RULES.md) lists them. All limits are checked.
`;

/** \`docs/reference.md\`. */
export function referencePage(types: Types, rules: readonly FiledRule[]): string {
  const sections = new Sections(orderOf);
  sections.add("", [types.environment]);
  return new Page(types, rules, sections.all).text();
}

/** Of the pool in the order of the areas; what none names comes first. */
function orderOf(path: string): number {
  if (path === "userPool") return 1;
  return /^userPool\.\w+$/.test(path) ? NAMES.findIndex(({ name }) => `userPool.${name}` === path) : 0;
}

class Page {
  private readonly arguments: Arguments;
  private readonly rules: ReadonlyMap<string, readonly string[]>;

  constructor(
    types: Types,
    rules: readonly FiledRule[],
    private readonly sections: readonly Section[],
  ) {
    this.arguments = new Arguments(types.argumentsOf);
    const paths = new Set(sections.flatMap(({ entries }) => entries.filter(isTold).map(({ path }) => path)));
    this.rules = rulesByPath(
      rules.map(({ rule }) => rule),
      types.environment,
      paths,
    );
  }

  text(): string {
    const rows = Object.entries(OUTPUTS).map(([name, text]) => [`\`${name}\``, text]);
    const [environment, ...others] = this.sections.filter(({ path }) => !isIn(path, "userPool"));
    const backends = others.filter(({ path }) => isIn(path, "backend"));
    const parts = [
      ...(environment ? [this.part(`## ${heading(environment)}`, environment.entries)] : []),
      ...others.filter((section) => !backends.includes(section)).map((section) => this.section(section)),
      ...this.pool(),
      "## Backends\n",
      ...backends.map((section) => this.section(section)),
      `## Outputs\n\n${markdownTable([["Output", "Value"], ...rows])}`,
    ];
    return `${HEAD}\n${parts.join("\n")}`;
  }

  /** By area, each with the objects of its settings. */
  private pool(): string[] {
    const entries = this.sections.find(({ path }) => path === "userPool")?.entries ?? [];
    return [...grouped(entries, ({ path }) => areaOf(path))].flatMap(([area, own]) => [
      this.part(`## ${titleOf(area)}`, own),
      ...own
        .flatMap((entry) => this.sections.filter(({ path }) => isIn(path, entry.path)))
        .map((section) => this.section(section)),
    ]);
  }

  private section(section: Section): string {
    const { path, entries, others } = section;
    const told = path === "userPool.clientDefaults" ? this.briefly(entries) : entries;
    return this.part(`### ${heading(section)}`, told, others);
  }

  /** What a client says of the same setting need not be said twice. */
  private briefly(defaults: readonly Entry[]): Entry[] {
    const clients = this.sections.find(({ path }) => path === "userPool.clients.*")?.entries ?? [];
    const told = new Map(clients.map(({ name, variants }) => [name, variants.map(({ doc }) => doc)]));
    return defaults.map((entry) => {
      const variants = entry.variants.map((one) => {
        return told.get(entry.name)?.includes(one.doc)
          ? { ...one, doc: "As of a client.", defaultsTo: undefined }
          : one;
      });
      return { ...entry, variants };
    });
  }

  private part(title: string, entries: readonly Entry[], others: readonly string[] = []): string {
    const told = entries.filter(isTold);
    const plain = entries.filter((entry) => !told.includes(entry));
    const names = [...plain.map(({ name }) => name), ...others].map((name) => `\`${name}\``).join(", ");
    const untold = plain[0] ? `- ${names}: ${plain[0].variants[0]?.type}\n` : "";
    return `${title}\n\n${told.map((entry) => this.entry(entry)).join("")}${untold}`;
  }

  private entry(entry: Entry): string {
    const { name, path, required, noReference, variants } = entry;
    const types = new Set(variants.map(({ type }) => type));
    const facts = [
      ...(types.size === 1 ? types : []),
      ...limitTexts(limitsAt(limits, path)),
      ...(required ? ["required"] : []),
      ...(noReference ? ["no expressions"] : []),
    ];
    const lines = variants.map((variant) => {
      const cases = variant.cases.filter((one) => !one.includes(`\`${name}\``)).join(", ");
      const told = [...(types.size === 1 ? [] : [`${variant.type}.`]), ...described(variant)];
      return `${cases ? `With ${cases}: ` : ""}${told.join(cases ? " " : "\\\n  ")}`;
    });
    return [`- **\`${name}\`**: ${facts.join(", ") || "see below"}.`, ...lines, ...this.footer(entry)]
      .join("\\\n  ")
      .concat("\n");
  }

  private footer({ path, below }: Entry): string[] {
    const made = this.arguments.of(path);
    const since = [this.arguments.resourceOf(path)?.since, ...made.map((one) => ARGUMENTS_SINCE[one])].find(Boolean);
    const rules = (this.rules.get(path) ?? []).map((id) => `\`${id}\``);
    const change = CHANGES[path];
    const facts = [
      ...(made.length > 0 ? [`Argument: ${made.map((argument) => `\`${argument}\``).join(", ")}.`] : []),
      ...(made.length > 0 && since ? [`Since provider ${since}.`] : []),
      ...(below ? [`Members: ${linkTo(below)}.`] : []),
    ];
    return [
      ...(change ? [change.text] : []),
      ...(facts.length > 0 ? [facts.join(" ")] : []),
      ...(rules.length > 0 ? [`Rules: ${rules.join(", ")}.`] : []),
    ];
  }
}

/** Names that another setting gives, such as those of triggers, have no text of their own. */
function isTold({ variants }: Entry): boolean {
  return variants.some(({ doc, defaultsTo }) => doc || defaultsTo);
}

function isIn(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
