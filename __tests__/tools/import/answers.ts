import fc from "fast-check";
import { cognito, type Model, shapeNamed } from "../../../tools/aws-model";

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/**
 * What AWS may answer of that shape, by its own model: any optional member may be missing, words are the ones of the model, and
 * every other string is another one.
 * @param complete whether every member is there
 */
export function answerOf(shape: string, { complete = false, model = cognito } = {}): fc.Arbitrary<Json> {
  return anyOf(shape, { complete, model });
}

interface Context {
  readonly complete: boolean;
  readonly model: Model;
}

function anyOf(name: string, context: Context): fc.Arbitrary<Json> {
  const shape = shapeNamed(name, context.model);
  switch (shape.type) {
    case "structure": {
      if (shape.document) return fc.constant({ document: true });
      const members = Object.entries(shape.members).map(([member, inner]) => [member, anyOf(inner, context)] as const);
      const requiredKeys = context.complete ? Object.keys(shape.members) : [...(shape.required ?? [])];
      return fc.record(Object.fromEntries(members), { requiredKeys });
    }
    case "list": {
      const { min = 0, max = 3 } = shape;
      const length = { minLength: Math.max(min, context.complete ? 1 : 0), maxLength: Math.max(min, Math.min(max, 3)) };
      const selector = (value: Json) => JSON.stringify(value);
      return fc.uniqueArray(anyOf(shape.member, context), { ...length, selector });
    }
    case "map": {
      const entries = fc.array(fc.tuple(unique(), anyOf(shape.value, context)), {
        minLength: context.complete ? 1 : 0,
        maxLength: 2,
      });
      return entries.map((entries) => Object.fromEntries(entries));
    }
    case "string":
      return shape.enum ? fc.constantFrom(...shape.enum) : unique();
    case "boolean":
      return fc.boolean();
    case "timestamp":
      return fc.constant("2026-11-21T10:00:00.000Z");
    case "blob":
      return unique();
    default:
      return fc.integer({ min: shape.min ?? 0, max: Math.min(shape.max ?? 1_000, 1_000) });
  }
}

function unique(): fc.Arbitrary<string> {
  return fc.nat({ max: 1e9 }).map((number) => `text ${number}`);
}

/** A model that has one member more. */
export function modelWith(shape: string, member: string): Model {
  const extended = shapeNamed(shape) as { members: object };
  const members = { ...extended.members, [member]: "StringType" };
  return { ...cognito, shapes: { ...cognito.shapes, [shape]: { ...extended, members } } } as Model;
}
