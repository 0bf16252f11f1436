import type { Model, ModelShape } from "./model";

/** `lib/aws-facts/cognito-api.ts`: the shapes as TypeScript types, and which operation takes and answers which. */
export function typesFile({ botocore, operations, shapes }: Model): string {
  const table = (kind: "input" | "output") =>
    Object.entries(operations)
      .map(([name, { [kind]: shape }]) => `  ${name}: ${shape ?? "Record<string, never>"};\n`)
      .join("");
  return `// Written by \`npm run aws-model\` from botocore ${botocore}.

/** What each operation takes. */
export interface Requests {
${table("input")}}

/** What each operation answers. */
export interface Responses {
${table("output")}}

${Object.entries(shapes)
  .map(([name, shape]) => declaration(name, shape))
  .join("\n")}`;
}

function declaration(name: string, shape: ModelShape): string {
  if (shape.type !== "structure" || shape.document) return `export type ${name} = ${typeOf(shape)};\n`;
  const members = Object.entries(shape.members).map(
    ([member, of]) => `  ${member}${shape.required?.includes(member) ? "" : "?"}: ${of};\n`,
  );
  return `export interface ${name} {\n${members.join("")}}\n`;
}

function typeOf(shape: ModelShape): string {
  switch (shape.type) {
    case "structure":
      return "unknown";
    case "list":
      return `${shape.member}[]`;
    case "map":
      return `Record<string, ${shape.value}>`;
    case "string":
      return shape.enum?.map((word) => JSON.stringify(word)).join(" | ") ?? "string";
    case "boolean":
      return "boolean";
    case "blob":
      return "string";
    default:
      return "number";
  }
}
