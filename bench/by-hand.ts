import { FIRST_NUMBER } from "./first-number";

/** What a `cdk.tf.json` holds. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * The program that a person would write for the stacks on the generated bindings alone: every resource with its arguments as
 * literals, no wrapper, no checks. References are strings, which cost CDKTF less than the tokens a person would use.
 *
 * Called with a number of pools it makes that many stacks in these shapes by turns, each with its number for the shape's own.
 */
export function byHand(stacks: readonly (readonly [name: string, json: Json])[]): string {
  const shapes = [...stacks].sort(([a], [b]) => numberIn(a).localeCompare(numberIn(b))).map(shape);
  const used = new Set(
    shapes.flatMap((code) => [...code.matchAll(/new ((?:data_)?aws_\w+)/g)].map(([, type]) => type)),
  );
  return `
import * as cdktf from "cdktf";
${[...used].map((type) => importOf(String(type))).join("\n")}
const app = new cdktf.App();
const shapes = [${shapes.join(", ")}];
for (let i = 0; i < Number(process.argv[2] ?? shapes.length); i++) shapes[i % shapes.length](${FIRST_NUMBER} + i);
app.synth();
`;
}

function shape([name, json]: readonly [name: string, json: Json]): string {
  const lines = [`const stack = new cdktf.TerraformStack(app, ${code(name)});`, ...statements(json)];
  return `(n) => {\n${lines.join("\n").replaceAll(numberIn(name) || "no number", '" + n + "')}\n}`;
}

function numberIn(name: string): string {
  return /\d{7}$/.exec(name)?.[0] ?? "";
}

function statements(json: Json): string[] {
  const { "//": _, terraform, provider, resource, data, output, ...others } = json;
  const { backend, cloud, ...settings } = terraform as Json;
  return [
    ...entries(backend).map(([type, config]) => `new cdktf.${pascal(type)}Backend(stack, ${code(camel(config))});`),
    ...(cloud ? [cloudBackend(cloud as CloudConfig)] : []),
    ...entries(settings).map(([key, value]) => `stack.addOverride(${code(`terraform.${key}`)}, ${code(value)});`),
    ...entries(provider).map(([name, configs]) => `${create(`${name}_provider`, name, (configs as Json[])[0])};`),
    ...blocks(resource).map(([type, name, config]) => named(type, name, config)),
    ...blocks(data).map(([type, name, config]) => named(`data_${type}`, name, config)),
    ...entries(output).map(
      ([name, config]) => `new cdktf.TerraformOutput(stack, ${code(name)}, ${code(camel(config))});`,
    ),
    ...entries(others).map(([block, value]) => `stack.addOverride(${code(block)}, ${code(value)});`),
  ];
}

type CloudConfig = Json & { readonly workspaces: { readonly name: string } };

/** Without its validation, as lib/backend.ts: it starts a terraform binary for each stack and would take most of the time. */
function cloudBackend({ workspaces, ...config }: CloudConfig): string {
  const named = `workspaces: new cdktf.NamedCloudWorkspace(${code(workspaces.name)})`;
  return `new cdktf.CloudBackend(stack, { ...${code(config)}, ${named} }).node.validate = () => [];`;
}

function create(type: string, name: string, config: unknown): string {
  return `new ${type}(stack, ${code(name)}, ${code(camel(config))})`;
}

/** Blocks of several types may have one name in their addresses; constructs may not. */
function named(type: string, name: string, config: unknown): string {
  return `${create(type, `${type}_${name}`, config)}.overrideLogicalId(${code(name)});`;
}

/** `aws_cognito_user_pool` is CognitoUserPool of `lib/cognito-user-pool`. */
function importOf(type: string): string {
  const [, data = "", name = ""] = /^(data_)?aws_(\w+)$/.exec(type) ?? [];
  const [path, exported] =
    name === "provider"
      ? [name, "AwsProvider"]
      : [`${data && "data-aws-"}${name}`, pascal(`${data && "data_aws_"}${name}`)];
  return `import { ${exported} as ${type} } from "@cdktf/provider-aws/lib/${path.replaceAll("_", "-")}";`;
}

/** Arguments that are maps with keys of the user's own. */
const MAPS = new Set(["tags", "provider_details", "attribute_mapping"]);

/** The arguments as the bindings name them. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    entries(value).flatMap(([key, inner]) => {
      if (key === "//") return [];
      if (key === "depends_on") return [["dependsOn", (inner as string[]).map((fqn) => ({ fqn }))]];
      return [[key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), MAPS.has(key) ? inner : camel(inner)]];
    }),
  );
}

function blocks(types: unknown): [type: string, name: string, config: unknown][] {
  return entries(types).flatMap(([type, named]) =>
    entries(named).map(([name, config]) => [type, name, config] as [string, string, unknown]),
  );
}

function entries(value: unknown): [string, unknown][] {
  return Object.entries(value ?? {});
}

function pascal(snake: string): string {
  return snake.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
}

function code(value: unknown): string {
  return JSON.stringify(value);
}
