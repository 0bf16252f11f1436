import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";
import type { Region } from "../../store";
import { arnParts } from "./rule";

/** Who sends email. The emulator assumes that SES knows the identity and lets Cognito use it. */
export function emailSending({ settings }: PoolState, region: Region): void {
  const { EmailSendingAccount, SourceArn, From } = settings.EmailConfiguration ?? {};
  if (EmailSendingAccount === "DEVELOPER" && SourceArn === undefined) {
    throw invalidParameter("Source ARN is required to use DEVELOPER email sending owner");
  }
  if (From !== undefined && !isSender(From)) throw invalidParameter("Provided From email address is invalid");
  const allowed = sesRegions.get(region.name);
  if (SourceArn !== undefined && allowed && !allowed.includes(arnParts(SourceArn).region ?? "")) {
    throw invalidParameter(
      "Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: " +
        `${allowed.join(", ")}.`,
    );
  }
}

/** Measured for this region alone; elsewhere the emulator says nothing. */
const sesRegions: ReadonlyMap<string, readonly string[]> = new Map([
  ["us-east-1", ["eu-west-1", "us-east-1", "us-west-2"]],
]);

const ADDRESS = /^[\x21-\x7e]+@[^\s@<>]+$/;

/**
 * `a@b`, or `Name <a@b>` where the name is plain ASCII words, quoted, or encoded.
 * Not certain: where exactly AWS draws the line.
 */
function isSender(from: string): boolean {
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(from);
  if (!named) return ADDRESS.test(from);
  const [, name = "", address = ""] = named;
  return ADDRESS.test(address) && (/^"[\x20-\x7e]*"$/.test(name) || /^[^@,"\\\u0080-\uffff]*$/.test(name));
}
