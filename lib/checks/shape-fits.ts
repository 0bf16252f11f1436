import { isReference } from "../synth/reference";
import type { Shape } from "./shape";

/** Whether a single value may stand where a shape is wanted; of a reference, where one may stand. */
export function fits(value: unknown, shape: Shape): boolean {
  switch (typeof value) {
    case "string":
      return fitsString(value, shape);
    case "number":
      if (isReference(value)) return shape.number === true && shape.object === undefined;
      return Number.isFinite(value) && (shape.number === true || (shape.numbers?.includes(value) ?? false));
    case "boolean":
      return shape.booleans?.includes(value) ?? false;
    case "function":
      return shape.function === true;
    case "object":
      if (value === null) return shape.null === true;
      // Of the types, only a boolean's has a token of any type in it.
      return !Array.isArray(value) && isReference(value) && shape.reference === true && shape.booleans !== undefined;
    default:
      return false;
  }
}

function fitsString(value: string, shape: Shape): boolean {
  if (shape.text || shape.words?.includes(value)) return true;
  if (shape.forms?.some((form) => hasForm(value, form))) return true;
  return isReference(value) && isUnknown(shape);
}

/** Whether Terraform may put a value where nobody has to know it before. */
function isUnknown({ text, number, reference }: Shape): boolean {
  return text === true || number === true || reference === true;
}

/** Whether a string has a form such as `<number>m` or `<string>/<string>`. */
export function hasForm(value: string, form: string): boolean {
  const made = MADE.get(form) ?? regExpOf(form);
  MADE.set(form, made);
  return made.test(value);
}

/** By the forms of the schema. */
const MADE = new Map<string, RegExp>();

function regExpOf(form: string): RegExp {
  const pattern = form
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replaceAll("<string>", "[\\s\\S]*")
    .replaceAll("<number>", "-?(?:0|[1-9]\\d*)(?:\\.\\d*[1-9])?");
  return new RegExp(`^${pattern}$`);
}
