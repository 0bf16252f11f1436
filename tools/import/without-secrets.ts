/** Stands in a description in the place of a secret: there is one, and it was not kept. */
export const REMOVED = "(removed)";

/** Members of AWS's answers that hold a secret. */
const SECRETS = new Set(["ClientSecret", "ClientSecretValue"]);
/** Details of an identity provider that hold one, with those that AWS may add. */
const SECRET_DETAIL = /(secret|private_?key|password|passphrase|token|api_?key)$/i;
/** Hold names that somebody chose: `custom:api_key`. */
const NAMES_ARE_FREE = new Set(["AttributeMapping", "UserPoolTags"]);

/**
 * An answer of AWS's without its secrets, and with its times as ISO strings: made before anything is kept, shown or saved.
 */
export function withoutSecrets<Answer>(answer: Answer): Answer {
  return cleaned("", answer, SECRETS.has.bind(SECRETS)) as Answer;
}

function cleaned(name: string, value: unknown, isSecret: (name: string) => boolean): unknown {
  if (typeof value === "string") return isSecret(name) ? REMOVED : withoutPassword(value);
  if (typeof value === "number" && name.endsWith("Date")) return new Date(value * 1_000).toISOString();
  if (Array.isArray(value)) return value.map((item) => cleaned("", item, isSecret));
  if (typeof value !== "object" || value === null || NAMES_ARE_FREE.has(name)) return value;
  const inside = name === "ProviderDetails" ? (detail: string) => SECRET_DETAIL.test(detail) : isSecret;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(key, item, inside)]));
}

/** A URL may hold a password before its host: `https://user:password@host/`. */
function withoutPassword(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/i, `$1:${REMOVED}@`);
}
