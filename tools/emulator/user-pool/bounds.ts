import { invalidParameter } from "../aws-error";
import type { SchemaAttribute } from "../pool";

/** Refuses bounds that are no numbers and bounds that exclude every value. */
export function checkBounds(attribute: SchemaAttribute): void {
  const { Name: name, StringAttributeConstraints: text, NumberAttributeConstraints: number } = attribute;
  if (reversed(name, text?.MinLength, text?.MaxLength)) {
    throw invalidParameter(`Attribute ${name} cannot have a max length shorter than it's min length`);
  }
  if (reversed(name, number?.MinValue, number?.MaxValue)) {
    throw invalidParameter(`Attribute ${name} cannot have a max value smaller than it's min value`);
  }
}

function reversed(name: string | undefined, min: string | undefined, max: string | undefined): boolean {
  for (const bound of [min, max]) {
    if (bound !== undefined && (bound.trim() === "" || Number.isNaN(Number(bound)))) {
      // Not certain: the text.
      throw invalidParameter(`Attribute ${name} has a constraint that is not a number: ${bound}`);
    }
  }
  return min !== undefined && max !== undefined && Number(min) > Number(max);
}
