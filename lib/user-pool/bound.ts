import { isReference } from "../synth/reference";

/** A minimum or maximum of a schema attribute. Terraform stores and compares it as a string. */
export type Bound = number | string;

/**
 * The spelling that AWS answers: `5` for `5`, `"5"`, `"+5"`, `"005"` and `"5.0"`. A value that is not a number stays as it is, for
 * a rule to report.
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
