import type { IResolvable } from "../cdktf";

/** A Terraform expression such as `${var.mfa_mode}`, where a literal of a fixed set is expected. */
export type Expression = `\${${string}}`;

/** One of the literals AWS knows, or an expression whose value only Terraform will know. */
export type OneOf<Literal extends string> = Literal | Expression;

/** A boolean, or a reference such as `Token.asAny("${var.open}")`. */
export type Bool = boolean | IResolvable;

/**
 * Marks a CDKTF token (`variable.stringValue`, `variable.listValue`) as an expression, so that it fits where literals are
 * expected.
 * @throws Error if there is no reference in it: a plain string is none, and its literal would go unchecked.
 */
export function expression(token: string): Expression;
export function expression(token: readonly string[]): Expression[];
export function expression(token: string | readonly string[]) {
  if (!isReference(token)) {
    throw new Error(
      `expression(${JSON.stringify(token)}): expected a reference that holds "\${…}"; write a literal as it is.`,
    );
  }
  return token;
}

/** CDKTF encodes number tokens as doubles far below any number a setting can hold. */
const NUMBER_TOKENS_BELOW = -1e280;

/**
 * Tells a reference (a CDKTF token or a Terraform expression) from a literal. Its value is unknown at synth, so rules say
 * nothing about it and it is emitted as it stands.
 */
export function isReference(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${");
  if (typeof value === "number") return value < NUMBER_TOKENS_BELOW;
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === "string" && value[0].startsWith("#{");
  return typeof value === "object" && value !== null && "resolve" in value && typeof value.resolve === "function";
}

/** Narrows to a value that is there and is no reference. */
export function isLiteral<T>(value: T): value is Exclude<T, undefined | null | Expression | IResolvable> {
  return value !== undefined && value !== null && !isReference(value);
}
