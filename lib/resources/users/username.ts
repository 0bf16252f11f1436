import { isReference } from "../../synth/reference";
import type { SignInSettings } from "../../user-pool/sign-in";

/** What a user name is taken from. */
interface Named {
  readonly username?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

type SignIn = Pick<SignInSettings, "usernameAttributes">;

/** The user name: where none is stated, what users sign in by, or the record key. */
export function usernameOf(
  key: string,
  { username, attributes = {} }: Named,
  { usernameAttributes = [] }: SignIn,
): string {
  if (username !== undefined) return username;
  const names = (["email", "phone_number"] as const).filter((name) => usernameAttributes.includes(name));
  return names.map((name) => attributes[name]).find((value) => value !== undefined) ?? key;
}

/** The attribute that AWS fills with the user name; none where users have names, or only Terraform knows which one. */
export function signInAttribute(
  username: string,
  { usernameAttributes = [] }: SignIn,
): "email" | "phone_number" | undefined {
  const names = (["email", "phone_number"] as const).filter((name) => usernameAttributes.includes(name));
  if (names.length < 2) return names[0];
  if (isReference(username)) return undefined;
  return username.startsWith("+") ? "phone_number" : "email";
}
