import { parseArn } from "../../aws-facts/arn";
import { isLiteral } from "../../synth/reference";

/** A sender, taken apart: `Acme <noreply@acme.example>`. */
export interface Sender {
  readonly displayName?: string;
  readonly address: string;
}

/** Takes a sender apart; nothing if it is none. */
export function parseSender(value: string): Sender | undefined {
  const named = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(value);
  if (named !== null) return { displayName: named[1], address: named[2] ?? "" };
  return /^[^<>\s]+@[^<>\s]+$/.test(value) ? { address: value } : undefined;
}

/** Whether a display name can stand in a header: an RFC 5322 phrase of atoms, a quoted string, or an RFC 2047 encoded word. */
export function isPhrase(displayName: string): boolean {
  const atoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*$/;
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
