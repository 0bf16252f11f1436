import type { IResolvable } from "../cdktf";
import { isOneExpression } from "./one-expression";

/** A Terraform expression such as `${var.mfa_mode}`, where a literal of a fixed set is expected. */
export type Expression = `\${${string}}`;

/** One of the literals AWS knows, or an expression whose value only Terraform will know. */
export type OneOf<Literal extends string> = Literal | Expression;

/** A boolean, or a reference such as `Token.asAny("${var.open}")`. */
export type Bool = boolean | IResolvable;

/** Strings that `expression` was given. */
const marked = new Set<string>();

/**
 * Marks a string as a Terraform expression, so that it fits where literals are expected and is not escaped.
 *
 * You need it for a string that mixes text with `${…}`, such as `expression("https://${var.host}/cb")`, and for a CDKTF token
 * (`variable.stringValue`, `variable.listValue`) where a type wants a literal. You do not need it for a string that is one
 * expression as a whole (`"${var.host}"`), nor for a CDKTF token inside text (`` `https://${domain.url}/cb` ``). Any other
 * `${` or `%{` is text, and Terraform does not evaluate it.
 * @throws Error if there is no reference in it: a plain string is none, and its literal would go unchecked.
 */
export function expression(token: string): Expression;
export function expression(token: readonly string[]): Expression[];
export function expression(token: string | readonly string[]) {
  const holdsReference = typeof token === "string" ? token.includes("${") : isReference(token);
  if (!holdsReference) {
    throw new Error(
      `expression(${JSON.stringify(token)}): expected a reference that holds "\${…}"; write a literal as it is.`,
    );
  }
  if (typeof token === "string") marked.add(token);
  return token;
}

/** CDKTF encodes number tokens as doubles far below any number a setting can hold. */
const NUMBER_TOKENS_BELOW = -1e280;

/**
 * Tells a reference (a CDKTF token or a Terraform expression, as `expression` describes them) from a literal. Its value is
 * unknown at synth, so rules say nothing about it, and it is emitted as it is.
 */
export function isReference(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${") && isReferringString(value);
  if (typeof value === "number") return value < NUMBER_TOKENS_BELOW;
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === "string" && value[0].startsWith("#{");
  return typeof value === "object" && value !== null && "resolve" in value && typeof value.resolve === "function";
}

function isReferringString(value: string): boolean {
  return marked.has(value) || isOneExpression(value) || value.includes(TOKEN);
}

/** Whether a string was made by `expression(…)`. */
export function isMarked(value: string): boolean {
  return marked.has(value);
}

/** How a CDKTF token begins in a string: `${TfToken[TOKEN.7]}`. */
const TOKEN = "${TfToken[";

/** A string in which everything but CDKTF's tokens is replaced. */
export function withoutTokens(text: string, replace: (text: string) => string): string {
  return text
    .split(/(\$\{TfToken\[[\w:.-]{1,100}\]\})/)
    .map((part) => (part.startsWith(TOKEN) ? part : replace(part)))
    .join("");
}

/** Narrows to a value that is there and is no reference. */
export function isLiteral<T>(value: T): value is Exclude<T, undefined | null | Expression | IResolvable> {
  return value !== undefined && value !== null && !isReference(value);
}
