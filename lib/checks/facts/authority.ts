import type { PlacedAttribute } from "./attributes";

/** Words in names of attributes that decide what a user may do or receives. */
const WORDS =
  /(^|_)(is_)?(admin|role|tenant|org|organi[sz]ation|permission|privilege|plan|tier|group|scope|superuser|entitlement|subscription|quota|credit|balance|access)(s|_?level|_?id|_?name)?(_|$)/;

/** Whether the name of a custom attribute suggests that it grants permissions. */
export function grants(fullName: string): boolean {
  if (!fullName.startsWith("custom:")) return false;
  const words = fullName
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  return WORDS.test(words);
}

/** The attributes of the schema that seem to grant permissions. */
export function grantingAttributes(attributes: readonly PlacedAttribute[]): string[] {
  return attributes.map(({ fullName }) => fullName).filter((name) => grants(name));
}
