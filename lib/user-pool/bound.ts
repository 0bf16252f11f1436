import { isReference } from "../synth/reference";

/** A length or value of a schema attribute: Terraform holds it as a string, and compares it as one. */
export type Bound = number | string;

/**
 * The one spelling AWS answers with: `5` for `5`, `"5"`, `"+5"`, `"005"` and `"5.0"`. What is no number stays as it is, for a
 * rule to find.
 */
export function canonicalBound(bound: Bound | undefined): string | undefined {
  if (bound === undefined) return undefined;
  // A number token is a double too; only as it stands does CDKTF know it again.
  if (isReference(bound)) return bound as string;
  if (typeof bound === "number" && Number.isInteger(bound)) return String(BigInt(bound));
  const match = /^\s*([+-]?)0*(\d+)(?:\.(\d*?)0*)?\s*$/.exec(String(bound));
  if (match === null) return String(bound);
  const [, sign, whole, fraction] = match;
  const digits = fraction ? `${whole}.${fraction}` : `${whole}`;
  return sign === "-" && digits !== "0" ? `-${digits}` : digits;
}
