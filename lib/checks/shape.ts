import schema from "./schema.json";

/** What may stand in one place of the settings. Nothing but what is said here may. */
export interface Shape {
  readonly text?: true;
  readonly number?: true;
  readonly null?: true;
  /** A function, which nothing looks into. */
  readonly function?: true;
  /** A Terraform expression or a token of CDKTF, also where the rest is of fixed words. */
  readonly reference?: true;
  readonly words?: readonly string[];
  readonly numbers?: readonly number[];
  readonly booleans?: readonly boolean[];
  /** Strings of a form, such as `<number>m` or `custom:<string>`. */
  readonly forms?: readonly string[];
  /** Lists, by what each element may be; several are alternatives. */
  readonly lists?: readonly ShapeOrName[];
  readonly object?: ObjectShape;
  /** A wrong value may be a secret, here and below: no message shows it. */
  readonly noEcho?: true;
  /** No `${…}`, here and below: Terraform reads it before it knows any value. */
  readonly noReference?: true;
}

/** Of an object. */
export interface ObjectShape {
  readonly members?: { readonly [name: string]: ShapeOrName };
  /** The members that have to be there. */
  readonly required?: readonly string[];
  /** What members of any other name may be; without it, there are no others. */
  readonly rest?: ShapeOrName;
  /** Whether those may be undefined. */
  readonly restOptional?: true;
  /** The form that those names have, if not any will do. */
  readonly restForm?: string;
  /** One of these holds besides. */
  readonly choice?: readonly Choice[];
  /** The member that tells by its word which of `cases` holds; nothing else is said then. */
  readonly by?: string;
  readonly cases?: readonly ObjectShape[];
}

/** One of several ways in which the members of an object fit together. */
export interface Choice {
  readonly required?: readonly string[];
  /** The members that may not be stated. */
  readonly never?: readonly string[];
  /** Those that are of another shape than in other choices. */
  readonly members?: { readonly [name: string]: ShapeOrName };
}

/** A shape, or the name under which `definitions` has it. */
export type ShapeOrName = string | Shape;

/** Everything that the types say of an environment; written by `npm run schema`. */
export interface Schema {
  readonly definitions: { readonly [name: string]: Shape };
  readonly environment: ShapeOrName;
}

const { definitions, environment } = schema as unknown as Schema;

/** The shape of an environment. */
export const ENVIRONMENT = shapeOf(environment);

/** A shape that may have been named. */
export function shapeOf(shape: ShapeOrName): Shape {
  if (typeof shape !== "string") return shape;
  const defined = definitions[shape];
  if (defined === undefined) throw new Error(`lib/checks/schema.json does not define ${shape}: npm run schema`);
  return defined;
}
