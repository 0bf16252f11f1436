import type { PlacedAttribute } from "./attributes";

/** Words of names that decide what a user may do or gets. */
const WORDS =
  /(^|_)(is_)?(admin|role|tenant|org|organi[sz]ation|permission|privilege|plan|tier|group|scope|superuser|entitlement|subscription|quota|credit|balance|access)(s|_?level|_?id|_?name)?(_|$)/;

/** Whether an attribute's name says that it grants something. */
export function grants(fullName: string): boolean {
  const words = fullName
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  return fullName.startsWith("custom:") && WORDS.test(words);
}

/** The pool's own attributes of that kind. */
export function grantingAttributes(attributes: readonly PlacedAttribute[]): string[] {
  return attributes.map(({ fullName }) => fullName).filter((name) => grants(name));
}
