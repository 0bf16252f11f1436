import { isOneExpression } from "./one-expression";
import { isMarked, withoutTokens } from "./reference";

/**
 * A string of the settings as Terraform has to read it. Text is escaped, so that Terraform takes `${` and `%{` in it literally;
 * an expression stays one: a string that is one from its first to its last character, a string made by `expression(…)`, and
 * CDKTF's tokens, also inside text.
 */
export function template(text: string): string {
  if (!/[$%]\{/.test(text) || isOneExpression(text) || isMarked(text)) return text;
  return withoutTokens(text, escaped);
}

/** The same for every string of the settings, names in records as well. What is no plain data stays as it is. */
export function templates<T>(settings: T): T;
export function templates(settings: unknown): unknown {
  if (typeof settings === "string") return template(settings);
  if (Array.isArray(settings)) return settings.map(templates);
  if (!isPlainObject(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).map(([name, member]) => [template(name), templates(member)]));
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Text that Terraform reads as it stands, whatever it holds. */
export function escaped(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

/** What `escaped` was made of. */
export function unescaped(text: string): string {
  return text.replace(/([$%])\1(?=\{)/g, "$1");
}
