import type { Variant } from "./merged";
import type { Section } from "./sections";

/** What the doc comment says, and the default. */
export function described({ doc, defaultsTo }: Variant): string[] {
  const paragraphs = doc.replace(/^\(?Optional\) /, "").split(/\n\s*\n/);
  const text = paragraphs.map((paragraph) =>
    paragraph.trim().replaceAll(/\s*\n\s*(- )?/g, (_, item) => `${item ? "\n  - " : " "}`),
  );
  return [
    ...(doc ? [withoutTags(text.join("\n\n  "))] : []),
    ...(defaultsTo ? [`Default: ${defaultsTo.replace(/\s+/g, " ").replace(/\.$/, "")}.`] : []),
  ];
}

/** Outside of code, `<` begins a tag of HTML. */
function withoutTags(text: string): string {
  return text.replace(/`[^`]*`|</g, (found) => (found === "<" ? "&lt;" : found));
}

const SPECIAL: Readonly<Record<string, string>> = { pool: "User pool", mfa: "MFA", sms: "SMS", oauth: "OAuth 2.0" };

/** The title of an area of rules. */
export function titleOf(area: string): string {
  return SPECIAL[area] ?? `${area.charAt(0).toUpperCase()}${area.slice(1).replaceAll("-", " ")}`;
}

/** The title of a section. */
export function heading({ path, only }: Section): string {
  if (path === "userPool") return titleOf("pool");
  return path === "" ? "Environment" : `\`${path}\`${only ? `: ${only}` : ""}`;
}

/** A link to a section. */
export function linkTo(section: Section): string {
  return `[${heading(section)}](#${slug(heading(section))})`;
}

/** The anchor that GitHub makes of a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
