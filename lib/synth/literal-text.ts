import { isReference } from "./reference";

const IN_TERRAFORM: Readonly<Record<string, string>> = {
  $: "\\u0024",
  "%": "\\u0025",
  "\\b": "\\u0008",
  "\\f": "\\u000c",
};

/**
 * Live text as a setting whose value in AWS is that text again. Settings are escaped when they are emitted, so that `${` inside
 * text needs nothing here; but text that looks like an expression as a whole would be taken for one. It becomes an expression
 * that holds the text.
 */
export function literalText(text: string): string {
  if (!isReference(text)) return text;
  // Of JSON's escapes, Terraform lacks \b and \f; and only an escaped sign begins no expression inside the quotes.
  const quoted = JSON.stringify(text).replace(/\\[\s\S]|[$%](?=\{)/g, (part) => IN_TERRAFORM[part] ?? part);
  return `\${${quoted}}`;
}
