import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { check } from "../../lib/checks/check";
import type { Finding } from "../../lib/checks/finding";
import { report } from "../../lib/checks/report/text";
import type { Environment } from "../../lib/environment";
import { rules } from "../../lib/rules";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { sandbox } from "../fixtures/stacks/sandbox";
import { images } from "../resources/images";
import { pages, read, root, snippets } from "./pages";

/** The environment that the parts of `userPool` in docs/ belong to. */
const dev: Environment = { ...sandbox, name: "dev" };

describe("documentation", () => {
  const shown = snippets.filter(({ language }) => language === "ts").map(({ code }) => code);
  const files = shown.filter((code) => /^(import|export|\/\/) /m.test(code));
  const parts = shown.filter((code) => !files.includes(code));

  test("shows TypeScript that compiles in stacks/", () => {
    expect([files.length > 5, parts.length > 10]).toEqual([true, true]);
    expect(problems([...files, ...parts.map(whole)])).toEqual([]);
  });

  test("shows environments without errors", () => {
    const environments = files.filter((code) => code.includes(": Environment = ")).flatMap(loaded<Environment>);
    expect(environments.map(({ name }) => name)).toEqual([
      "dev",
      "shop-with-credentials",
      "qa",
      "shop",
      "legacy",
      "sign-up",
    ]);
    expect(environments.flatMap((environment) => faults(environment))).toEqual([]);
  });

  test("shows parts of userPool that cause no error and no warning", () => {
    const named = parts.flatMap((code) => [...code.matchAll(/[fF]ile: "(.*?)"/g)].map(([, file]) => file as string));
    const found = inFolderWith(named, () =>
      parts
        .map(whole)
        .flatMap(loaded<CognitoUserPoolSettings>)
        .flatMap(faultsInDev),
    );
    expect(found).toEqual([]);
  });

  test("shows findings exactly as they are printed", () => {
    const findings = faultsInDev({
      name: "acme-dev",
      mfaConfiguration: "OPTIONAL",
      passwordPolicy: { minimumLength: 8 },
      resourceServers: { api: { scopes: { read: "Read orders" } } },
      clients: { ...dev.userPool.clients, orders: { kind: "machine", allowedOauthScopes: ["api/raed"] } },
    });
    expect(findings).toHaveLength(3);
    expect(pages["docs/checks.md"]).toContain(`\`\`\`text\n${report(findings)}\`\`\``.replace(/\n+```$/, "\n```"));
  });

  test("lists every output", () => {
    const section = pages["docs/front-ends.md"]?.match(/^## Outputs\n.*?(?=\n## )/ms)?.[0] ?? "";
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
  const [here, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), "docs-"))];
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
  const shown = new Map<string, string>();
  for (const [i, text] of texts.entries()) {
    const file = text.match(/^\/\/ ((?:lib|stacks)\/.*)\n/)?.[1] ?? `stacks/docs-${i}.ts`;
    const path = join(root, file);
    shown.set(path, file.startsWith("lib/") ? (shown.get(path) ?? read(file)) + text : text);
  }
  const files = new Map([...shown, [join(root, "lib/rules/index.ts"), declaration()]]);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...shown.keys()], { ...options, types: ["node", "jest"] }, host);
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

/** The values that a text exports. */
function loaded<T>(text: string): T[] {
  return Object.values(exportsOf(text)) as T[];
}

/** The exports of a text, as if it were a file in stacks/ that may import another one of the documentation. */
function exportsOf(text: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, unknown> = {};
  new Function("exports", "require", outputText)(exports, (name: string) => {
    const path = posix.join("stacks", name);
    const other = snippets.find(({ code }) => path.startsWith("stacks/") && code.startsWith(`// ${path}.ts\n`));
    return other === undefined ? require(join(root, path)) : exportsOf(other.code);
  });
  return exports;
}
