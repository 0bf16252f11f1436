import { parseArn } from "../../aws-facts/arns";
import { isLiteral } from "../../synth/reference";

/** A sender, taken apart: `Acme <noreply@acme.example>`. */
export interface Sender {
  readonly displayName?: string;
  readonly address: string;
}

/** Splits a sender; `undefined` if it is not one. In linear time, whatever the string. */
export function parseSender(value: string): Sender | undefined {
  if (!value.endsWith(">")) return isAddress(value) ? { address: value } : undefined;
  const start = value.lastIndexOf("<");
  const address = value.slice(start + 1, -1);
  return start >= 0 && isAddress(address) ? { displayName: value.slice(0, start).trimEnd(), address } : undefined;
}

function isAddress(value: string): boolean {
  const at = value.indexOf("@", 1);
  return at > 0 && at < value.length - 1 && !/[<>\s]/.test(value);
}

/** Whether a display name can stand in a header: an RFC 5322 phrase of atoms, a quoted string, or an RFC 2047 encoded word. */
export function isPhrase(displayName: string): boolean {
  const atoms = /^[A-Za-z0-9!#$%&'*+./=?^_`{|}~ -]*$/;
  const quoted = /^"([^"\\\r\n]|\\.)*"$/;
  const encoded = /^(=\?[^?\s]+\?[bqBQ]\?[^?\s]*\?=\s*)+$/;
  const ascii = /^[\x20-\x7e]*$/.test(displayName);
  return ascii && (atoms.test(displayName) || quoted.test(displayName) || encoded.test(displayName));
}

/** The identity (an address or a domain) that a literal SES ARN names. */
export function identityOf(sourceArn: string | undefined): string | undefined {
  if (!isLiteral(sourceArn)) return undefined;
  return /^identity\/(.+)$/.exec(parseArn(sourceArn)?.resource ?? "")?.[1];
}
