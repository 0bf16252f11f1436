import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Environment } from "../lib/environment";
import { check } from "../lib/rules/check";
import { scripts } from "../package.json";

const root = dirname(__dirname);
const readme = read("README.md");
const help = read("help");

describe("README and help", () => {
  test.each(Object.entries({ readme, help }))("name only scripts that exist: %s", (_, text) => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("help names every script that one would call", () => {
    const callable = Object.keys(scripts).filter((name) => name !== "synth");
    const call = (name: string) => (name === "test" ? "npm test" : `npm run ${name}`);
    expect(callable.filter((name) => !new RegExp(`${call(name)}\\s`).test(help))).toEqual([]);
  });

  test("name only commands of CDKTF that its CLI has", () => {
    const named = [...`${readme}${help}`.matchAll(/npx cdktf (\w+)/g)].map(([, command]) => command);
    const cli = ["deploy", "destroy", "diff", "get", "list", "output", "synth"];
    expect(named.filter((command) => !cli.includes(command as string))).toEqual([]);
  });
});

describe("README", () => {
  test("names only files and folders that are there", () => {
    const paths = [
      ...readme.matchAll(/`((?:(?:stacks|lib|bench|scripts|__tests__|\.ci)\/[\w./-]*|\w+\.json|main\.ts))`/g),
    ];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.map(([, path]) => path as string).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("links only to sections and files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, link]) => link as string);
    const sections = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title]) => `#${slug(title as string)}`);
    expect(links.filter((link) => !sections.includes(link) && !existsSync(join(root, link)))).toEqual([]);
  });

  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code as string);

  test("shows TypeScript that compiles in stacks/", () => {
    expect(snippets.length).toBeGreaterThan(3);
    expect(problems(snippets)).toEqual([]);
  });

  test("shows environments without errors", () => {
    const environments = snippets.filter((code) => code.includes(": Environment = ")).flatMap(loaded);
    expect(environments.map(({ name }) => name)).toEqual(["dev", "legacy"]);
    const findings = environments.flatMap((environment) => check(environment));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

/** What the compiler says of the texts, were they files in stacks/. */
function problems(texts: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["main.ts"] }, ts.sys, root);
  const files = new Map(texts.map((text, i) => [join(root, "stacks", `readme-${i}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], { ...options, types: ["node"] }, host);
  return [...files.keys()]
    .map((name) => program.getSourceFile(name))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** The exports of a text that imports nothing but types. */
function loaded(text: string): Environment[] {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, Environment> = {};
  new Function("exports", "require", outputText)(exports, createRequire(join(root, "stacks", "readme.ts")));
  return Object.values(exports);
}

/** A heading's anchor as GitHub makes it. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}
