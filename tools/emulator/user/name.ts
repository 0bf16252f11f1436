import { AwsError, invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import { comparable, findUser, signInNames } from "./find-user";

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const PHONE = /^\+[1-9]\d{1,14}$/;

/** The attribute that a user signs in by in place of a name: where a pool takes addresses or numbers, it takes no other name. */
export function signInAttribute({ identity }: Pool, name: string): "email" | "phone_number" | undefined {
  const { UsernameAttributes = [], AliasAttributes = [] } = identity;
  if (AliasAttributes.includes("email") && EMAIL.test(name)) {
    throw invalidParameter("Username cannot be of email format, since user pool is configured for email alias.");
  }
  if (AliasAttributes.includes("phone_number") && PHONE.test(name)) {
    // Not certain: the text, made after that of an address.
    throw invalidParameter(
      "Username cannot be of phone number format, since user pool is configured for phone number alias.",
    );
  }
  if (UsernameAttributes.length === 0) return undefined;
  if (UsernameAttributes.includes("email") && EMAIL.test(name)) return "email";
  if (UsernameAttributes.includes("phone_number") && PHONE.test(name)) return "phone_number";
  const words = { email: "an email", phone_number: "a phone number" };
  throw invalidParameter(
    UsernameAttributes.length === 2
      ? "Username should be either an email or a phone number."
      : `Username should be ${words[UsernameAttributes[0] as "email" | "phone_number"]}.`,
  );
}

/** Refuses a name that somebody has. */
export function refuseKnownName(pool: Pool, name: string): void {
  if (findUser(pool, name) !== undefined) throw new AwsError("UsernameExistsException", "User account already exists");
}

/** Takes an alias from who has it, or refuses that. */
export function claimAliases(pool: Pool, attributes: ReadonlyMap<string, string>, force: boolean): void {
  const { AliasAttributes = [] } = pool.identity;
  for (const name of AliasAttributes) {
    const value = attributes.get(name);
    if (value === undefined || (name !== "preferred_username" && attributes.get(`${name}_verified`) !== "true"))
      continue;
    const owner = [...pool.users.values()].find((user) => signInNames(pool, user).includes(comparable(pool, value)));
    if (owner === undefined) continue;
    // Not certain: the text for what is not an address.
    if (!force || name === "preferred_username") {
      throw new AwsError("AliasExistsException", `An account with the ${name.replace("_", " ")} already exists.`);
    }
    owner.attributes.set(`${name}_verified`, "false");
  }
}

/** Whether an address or number is one. */
export function checkAddress(name: string, value: string): void {
  if (name === "email" && !EMAIL.test(value)) throw invalidParameter("Invalid email address format.");
  if (name === "phone_number" && !PHONE.test(value)) throw invalidParameter("Invalid phone number format.");
}
