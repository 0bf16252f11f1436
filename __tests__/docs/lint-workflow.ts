import Module from "node:module";
import { build, stop } from "esbuild";
import { root } from "./pages";

type Validate = (document: unknown, config: object) => Promise<readonly { message: string; range: Range }[]>;
type Range = { readonly start: { readonly line: number } };

interface Languageservice {
  readonly validate: Validate;
  readonly registerLogger: (logger: unknown) => void;
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
}

/** Reports what GitHub's own linter, that of its editor extensions, finds in a workflow: `<line>: <message>`. */
export type LintWorkflow = (text: string) => Promise<string[]>;

/** Loads the linter. It is bundled first, since it imports JSON in a way that needs a bundler. */
export async function workflowLinter(): Promise<LintWorkflow> {
  const contents = `export { registerLogger, validate } from "@actions/languageservice";
export { TextDocument } from "vscode-languageserver-textdocument";`;
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, platform: "node", format: "cjs" });
  await stop();
  const bundle = new Module("languageservice") as Module & { _compile(code: string, file: string): void };
  bundle._compile(outputFiles[0]?.text ?? "", "languageservice.cjs");
  const { validate, registerLogger, TextDocument } = bundle.exports as Languageservice;
  // It would answer "nothing found" when it fails itself.
  registerLogger({ ...console, error: rethrow });
  let texts = 0;
  return async (text) => {
    texts += 1;
    // It remembers what it has read by its address.
    const document = TextDocument.create(`file:///.github/workflows/${texts}.yml`, "yaml", 1, text);
    const found = await validate(document, {});
    return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  };
}

function rethrow(message: string): never {
  throw new Error(message);
}
