import { readFileSync } from "node:fs";
import ts from "typescript";

/** The arguments of a Terraform resource, read from the generated bindings: name, and those of its blocks. */
export interface Arguments {
  readonly [name: string]: Arguments;
}

/** @param resource folder of the bindings, such as `cognito-user-pool` */
export function argumentsOf(resource: string): Arguments {
  const file = require.resolve(`@cdktf/provider-aws/lib/${resource}/index.d.ts`);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const interfaces = new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((declared) => [declared.name.text, declared]),
  );
  const config = [...interfaces.values()].find(({ heritageClauses }) => heritageClauses !== undefined);
  if (config === undefined) throw new Error(`the bindings of ${resource} declare no configuration`);
  return membersOf(config);

  function membersOf(declared: ts.InterfaceDeclaration): Arguments {
    const properties = declared.members.filter(ts.isPropertySignature);
    return Object.fromEntries(properties.map(({ name, type }) => [name.getText(), blocksIn(type?.getText() ?? "")]));
  }

  /** `Block`, `Block[]` or `Block[] | cdktf.IResolvable`. */
  function blocksIn(type: string): Arguments {
    const block = interfaces.get(/^\w+/.exec(type)?.[0] ?? "");
    return block === undefined ? {} : membersOf(block);
  }
}

/** Whether a resource takes `lambdaConfig.preSignUp` and the like. */
export function takes(resource: Arguments, path: string): boolean {
  let at: Arguments | undefined = resource;
  for (const name of path.split(".")) at = at && Object.hasOwn(at, name) ? at[name] : undefined;
  return at !== undefined;
}
