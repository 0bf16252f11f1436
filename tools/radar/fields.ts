import { type Model, shapeNamed } from "../aws-model";

/** Every field of a shape that holds a value, as a path: `Policies.PasswordPolicy.MinimumLength`. Lists are looked through. */
export function fieldsOf(shape: string, model?: Model): string[] {
  return leaves(shape, [], model).map((path) => path.join("."));
}

function leaves(name: string, path: readonly string[], model?: Model): string[][] {
  const shape = shapeNamed(name, model);
  if (shape.type === "list") return leaves(shape.member, path, model);
  // The keys of a map are the user's own, and a document is any JSON.
  if (shape.type !== "structure" || shape.document) return [[...path]];
  return Object.entries(shape.members).flatMap(([member, inner]) => leaves(inner, [...path, member], model));
}
