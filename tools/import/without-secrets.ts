/** Stands in a description in the place of a secret: there is one, and it was not kept. */
export const REMOVED = "(removed)";

/** Members of AWS's answers that hold a secret. */
const SECRETS = new Set(["ClientSecret", "ClientSecretValue"]);
/** Details of an identity provider that hold one, with those that AWS may add. */
const SECRET_DETAIL = /(secret|private_?key|password|passphrase|token|api_?key)$/i;
/** Hold names that somebody chose: `custom:api_key`. */
const NAMES_ARE_FREE = new Set(["AttributeMapping", "UserPoolTags"]);

/** How the members of an object are taken. */
interface Kind {
  readonly isSecret: (name: string) => boolean;
  readonly saysNothing: (member: unknown) => boolean;
}

const ANSWER: Kind = {
  isSecret: (name) => SECRETS.has(name),
  saysNothing: (member) => member === null || member === "",
};
/** Terraform takes an empty detail for another than none. */
const DETAILS: Kind = { isSecret: (name) => SECRET_DETAIL.test(name), saysNothing: (member) => member === null };
/** JSON of the user's own. */
const DOCUMENT: Kind = { ...ANSWER, saysNothing: () => false };

/** Members of an answer that are of another kind, with all that is in them. */
const OTHERS: Readonly<Record<string, Kind>> = { ProviderDetails: DETAILS, Settings: DOCUMENT };

/**
 * An answer of AWS's without its secrets, with its times as ISO strings, and without members that are null or an empty text, which say
 * nothing: made before anything is kept, shown or saved.
 */
export function withoutSecrets<Answer>(answer: Answer): Answer {
  return cleaned("", answer, ANSWER) as Answer;
}

function cleaned(name: string, value: unknown, kind: Kind): unknown {
  if (typeof value === "string") return kind.isSecret(name) ? REMOVED : withoutPassword(value);
  if (typeof value === "number" && name.endsWith("Date")) return new Date(value * 1_000).toISOString();
  if (Array.isArray(value)) return value.map((item) => cleaned("", item, kind));
  if (typeof value !== "object" || value === null || NAMES_ARE_FREE.has(name)) return value;
  const inside = (Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined) ?? kind;
  const members = Object.entries(value).map(([key, item]) => [key, cleaned(key, item, inside)] as const);
  return Object.fromEntries(members.filter(([, item]) => !inside.saysNothing(item)));
}

/** A URL may hold a password before its host: `https://user:password@host/`. */
function withoutPassword(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/i, `$1:${REMOVED}@`);
}
