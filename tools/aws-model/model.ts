/** AWS's published model of one API, trimmed to what decides which request is well-formed. */
export interface Model {
  /** The version of botocore that it was published with. */
  readonly botocore: string;
  readonly apiVersion: string;
  readonly operations: Readonly<Record<string, ModelOperation>>;
  readonly shapes: Readonly<Record<string, ModelShape>>;
}

/** The names of the shapes that an operation takes and, where it answers anything, answers. */
export interface ModelOperation {
  readonly input: string;
  readonly output?: string;
}

/** One named type of the API. Members name the shapes they have; a shape may contain itself. */
export type ModelShape = StructureShape | ListShape | MapShape | StringShape | NumberShape | PlainShape;

/** An object. A `document` is any JSON. */
export interface StructureShape {
  readonly type: "structure";
  readonly required?: readonly string[];
  readonly members: Readonly<Record<string, string>>;
  readonly document?: boolean;
}

/** A list; `min` and `max` bound the number of its entries. */
export interface ListShape extends Bounds {
  readonly type: "list";
  readonly member: string;
}

/** An object with keys of the caller's; `min` and `max` bound the number of its entries. */
export interface MapShape extends Bounds {
  readonly type: "map";
  readonly key: string;
  readonly value: string;
}

/**
 * A string; `min` and `max` bound its length. A `pattern` is Java's and holds for the whole string: see `wholeMatch`.
 */
export interface StringShape extends Bounds {
  readonly type: "string";
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** Never printed. */
  readonly sensitive?: boolean;
}

/** A number; `min` and `max` bound its value. */
export interface NumberShape extends Bounds {
  readonly type: "integer" | "long" | "double";
}

/** Everything else. `min` and `max` bound the bytes of a blob, before they are written as base64. */
export interface PlainShape extends Bounds {
  readonly type: "boolean" | "timestamp" | "blob";
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
