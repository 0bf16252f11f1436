import { Fn, Token } from "../cdktf";
import { isReference } from "./reference";

const AT_SYNTH = {
  lower: (text: string) => text.toLowerCase(),
  urlencode: encodeURIComponent,
} as const;

/**
 * What a Terraform function makes of a text: worked out at synth where the text is known, by Terraform where it holds a
 * reference.
 */
export function textFunction(name: keyof typeof AT_SYNTH, text: string): string {
  if (!isReference(text)) return AT_SYNTH[name](text);
  // CDKTF knows its own tokens only, and would escape the `${` of an expression that was written by hand.
  return Token.isUnresolved(text) ? Fn[name](text) : `\${${name}("${text}")}`;
}
