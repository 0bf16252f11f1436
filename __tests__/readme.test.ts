import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { check } from "../lib/checks/check";
import type { Finding } from "../lib/checks/finding";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { rules } from "../lib/rules";
import type { CognitoUserPoolSettings } from "../lib/settings";
import { scripts } from "../package.json";
import { dev } from "../stacks/dev";
import { images } from "./resources/images";

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
    const callable = Object.keys(scripts).filter((name) => name !== "synth" && name !== "postinstall");
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
  const files = snippets.filter((code) => /^(import|export|\/\/) /m.test(code));
  const parts = snippets.filter((code) => !files.includes(code));

  test("shows TypeScript that compiles in stacks/", () => {
    expect([files.length > 5, parts.length > 10]).toEqual([true, true]);
    expect(problems([...files, ...parts.map(whole)])).toEqual([]);
  });

  test("shows environments without errors", () => {
    const environments = files.filter((code) => code.includes(": Environment = ")).flatMap(loaded<Environment>);
    expect(environments.map(({ name }) => name)).toEqual(["dev", "legacy"]);
    expect(environments.flatMap((environment) => faults(environment))).toEqual([]);
  });

  test("shows parts of userPool that stacks/dev.ts takes without an error or a warning", () => {
    const named = parts.flatMap((code) => [...code.matchAll(/[fF]ile: "(.*?)"/g)].map(([, file]) => file as string));
    const found = inFolderWith(named, () =>
      parts
        .map(whole)
        .flatMap(loaded<CognitoUserPoolSettings>)
        .flatMap(faultsInDev),
    );
    expect(found).toEqual([]);
  });

  test("shows findings as they are printed", () => {
    const findings = faultsInDev({
      name: "acme-dev",
      mfaConfiguration: "OPTIONAL",
      passwordPolicy: { minimumLength: 8 },
      resourceServers: { api: { scopes: { read: "Read orders" } } },
      clients: { ...dev.userPool.clients, orders: { kind: "machine", allowedOauthScopes: ["api/raed"] } },
    });
    expect(findings).toHaveLength(3);
    expect(readme).toContain(`\`\`\`text\n${report(findings)}\`\`\``.replace(/\n+```$/, "\n```"));
  });

  test("lists the outputs that there are", () => {
    const section = readme.match(/^## Outputs\n.*?(?=\n## )/ms)?.[0] ?? "";
    const names = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) => cell.match(/\w+/g) ?? []);
    const made = [...read("lib/outputs.ts").matchAll(/\{ name: "(\w+)"/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(made.sort());
  });
});

/** What stands in `userPool`, as a file of its own. */
function whole(part: string): string {
  return `import type { CognitoUserPoolSettings } from "../lib/settings";
export const userPool: CognitoUserPoolSettings = { name: "acme-dev", ${part} };`;
}

/** What asks somebody to do something. */
function faults(environment: Environment, severities: readonly Finding["severity"][] = ["error"]): Finding[] {
  return check(environment).filter(({ severity }) => severities.includes(severity));
}

function faultsInDev(userPool: CognitoUserPoolSettings): Finding[] {
  return faults({ ...dev, userPool: { ...dev.userPool, ...userPool } }, ["error", "warning"]);
}

/** Calls `use` where these images are. */
function inFolderWith<T>(pngs: readonly string[], use: () => T): T {
  const [here, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), "readme-"))];
  for (const file of pngs) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), images.PNG);
  }
  process.chdir(folder);
  try {
    return use();
  } finally {
    process.chdir(here);
  }
}

/** What the compiler says of the texts, were they files in stacks/; or more of the file that their first line names. */
function problems(texts: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["main.ts"] }, ts.sys, root);
  const shown = new Map(texts.map((text, i) => added(text) ?? [join(root, "stacks", `readme-${i}.ts`), text]));
  const files = new Map([...shown, [join(root, "lib/rules/index.ts"), declaration()]]);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...shown.keys()], { ...options, types: ["node"] }, host);
  return [...shown.keys()]
    .map((name) => program.getSourceFile(name))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** What waivers have to know of the rules: to infer it from 200 files takes the compiler as long as all the rest. */
function declaration(): string {
  const made = rules.map(({ id, severity }) => `{ readonly id: "${id}"; readonly severity: "${severity}" }`);
  return `export declare const rules: readonly [${made.join(", ")}];`;
}

/** The file that a text like `// lib/aws.ts` and something below it is to be added to. */
function added(text: string): [path: string, text: string] | undefined {
  const file = text.match(/^\/\/ (lib\/.*)\n/)?.[1];
  return file === undefined ? undefined : [join(root, file), read(file) + text];
}

/** The exports of a text that imports nothing but types. */
function loaded<T>(text: string): T[] {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, T> = {};
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
