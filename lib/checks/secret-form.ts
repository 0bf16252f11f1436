/** How well-known secrets begin: PEM keys, Google, Login with Amazon, AWS access keys, JSON Web Tokens, GitHub, Slack. */
const KNOWN =
  /-----BEGIN |^GOCSPX-|^amzn1\.oa2-cs\.|^A(?:KIA|SIA)[A-Z0-9]{16}$|^eyJ[\w-]{8,}\.|^gh[pousr]_\w{20}|^xox[abprs]-/;

/** Letters and digits that take turns this often are not words. */
const MOST_TURNS = 5;

/** Whether text begins like a well-known secret. */
export function isKnownSecret(text: string): boolean {
  return KNOWN.test(text);
}

/** Whether text that should name a secret seems to be one: it begins like a well-known one, or is long and random. */
export function looksLikeSecret(text: string): boolean {
  if (isKnownSecret(text)) return true;
  if (!/^[\w~.+=-]{24,256}$/.test(text)) return false;
  return (text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length > MOST_TURNS;
}

/** The settings that hold a secret if they are used wrong. */
const PLACES = /\.(?:clientSecrets?|privateKey|generateSecret|webIdentityToken|password|secret)(?:[.[]|$)/i;

/** Whether a value may be shown with its path: not where a secret was probably meant, nor anything that begins like one. */
export function isShowable(path: string, value: unknown): boolean {
  if (typeof value === "string") return !PLACES.test(path) && !isKnownSecret(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((member) => isShowable(path, member));
}
