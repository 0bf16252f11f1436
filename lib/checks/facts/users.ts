import type { User } from "../../resources/users/settings";
import { signInAttribute, usernameOf } from "../../resources/users/username";
import type { CognitoUserPoolSettings } from "../../settings";
import { isLiteral, isReference } from "../../synth/reference";
import { pathOf } from "../path";

/** A user of the settings, and where it stands. */
export interface PlacedUser {
  readonly key: string;
  /** `userPool.users.<key>` */
  readonly path: string;
  readonly stated: User;
  readonly username: string;
  /** With the one that AWS fills with the user name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The users of the settings. */
export function usersOf(userPool: CognitoUserPoolSettings): readonly PlacedUser[] {
  return Object.entries(userPool.users ?? {}).map(([key, stated]) => {
    const username = usernameOf(key, stated, userPool);
    const signsInBy = signInAttribute(username, userPool);
    const attributes = { ...(signsInBy && { [signsInBy]: username }), ...stated.attributes };
    return { key, path: pathOf(["userPool", "users", key]), stated, username, attributes };
  });
}

/** Where an attribute of a user stands. */
export function attributePath({ key }: PlacedUser, name: string): string {
  return pathOf(["userPool", "users", key, "attributes", name]);
}

/** Whether AWS takes users without a password: it sends them a code when they sign in. Unknown counts as yes. */
export function isPasswordless({ signInPolicy }: CognitoUserPoolSettings): boolean {
  const factors: readonly string[] = signInPolicy?.allowedFirstAuthFactors ?? [];
  return isReference(factors) || factors.some((one) => one.endsWith("_OTP") || isReference(one));
}

/** One address of a mailbox. */
export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(value);
}

/** A number with `+` and the code of its country. */
export function isPhoneNumber(value: string): boolean {
  return /^\+[1-9]\d{1,14}$/.test(value);
}

/** The attributes that are stated as literals. */
export function literalAttributes({ stated: { attributes = {} } }: PlacedUser): [name: string, value: string][] {
  return Object.entries(attributes).filter(([, value]) => isLiteral(value));
}
