import { Fn, Token } from "../cdktf";
import { isReference } from "./reference";

/** The region in an ARN: read at synth where the ARN is known, by Terraform where it is a reference. */
export function arnRegion(arn: string): string {
  if (!isReference(arn)) return arn.split(":")[3] ?? "";
  // CDKTF knows its own tokens only, and would escape the `${` of an expression that was written by hand.
  return Token.isUnresolved(arn)
    ? Token.asString(Fn.element(Fn.split(":", arn), 3))
    : `\${element(split(":", "${arn}"), 3)}`;
}
