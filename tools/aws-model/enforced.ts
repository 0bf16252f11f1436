import { shapeNamed } from "./cognito";
import type { Model, ModelShape } from "./model";

/**
 * What AWS's model says and AWS does not do, by shape: constraints that hold for a part of the values only.
 * Compare with `enforcedShape` to compare with AWS.
 */
export const NOT_ENFORCED: Readonly<Record<string, Exception>> = {
  DomainType: {
    constraint: "pattern",
    reason: "The pattern is that of a prefix; a custom domain has dots, and is sent in the same member.",
  },
};

/** A constraint of one shape that AWS does not hold requests to. */
export interface Exception {
  readonly constraint: "pattern" | "min" | "max" | "enum";
  readonly reason: string;
}

/** The shape of that name, without what AWS does not hold requests to. */
export function enforcedShape(name: string, model?: Model): ModelShape {
  const shape = shapeNamed(name, model);
  const exception = Object.hasOwn(NOT_ENFORCED, name) ? NOT_ENFORCED[name] : undefined;
  return exception === undefined ? shape : { ...shape, [exception.constraint]: undefined };
}
