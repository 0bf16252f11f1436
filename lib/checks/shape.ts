import shape from "./shape.json";

/**
 * What a type knows by name: the words that may stand there, the members that an object may have, what every member of a list
 * or record may be; or nothing (`any`: a text, number or boolean, or what is AWS's own to know).
 */
export type Shape =
  | "any"
  | readonly string[]
  | { readonly of: Shape }
  | { readonly members: { readonly [name: string]: Shape } };

/** The shape of an environment, written from its type by `npm run schema`. */
export const ENVIRONMENT = shape as Shape;
