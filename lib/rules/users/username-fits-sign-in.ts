import { example } from "../../checks/example";
import { isKnown } from "../../checks/facts/literals";
import { isEmail, isPhoneNumber, type PlacedUser } from "../../checks/facts/users";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";

export const usernameFitsSignIn = rule({
  id: "username-fits-sign-in",
  severity: "error",
  title: "User names must fit how users of the pool sign in",
  why: "AWS answers `Username should be an email.` where `usernameAttributes` asks for one, and `Username cannot be of email format` where the address is an alias. Terraform finds the account by this name: with another address among the attributes it would lose it, and a `/` breaks its id after the account is created.",
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool, users }) =>
    users.flatMap((user) =>
      isReference(user.username) ? [] : [...ofName(user, userPool), ...ofAttributes(user, userPool)],
    ),
  examples: () => ({
    good: [
      example({ usernameAttributes: ["email"], users: { ada: { attributes: { email: "ada@acme.com" } } } }),
      example({
        usernameAttributes: ["email", "phone_number"],
        users: { ada: { username: "+15555550100", attributes: { email: "ada@acme.com" } } },
      }),
      example({ aliasAttributes: ["email"], users: { ada: { attributes: { email: "ada@acme.com" } } } }),
    ],
    bad: [
      {
        given: example({
          usernameAttributes: ["email"],
          users: {
            ada: {},
            bob: { username: "+15555550100" },
            eve: { username: "eve@acme.com", attributes: { email: "eve@acme.org" } },
          },
        }),
        at: ["userPool.users.ada.username", "userPool.users.bob.username", "userPool.users.eve.attributes.email"],
      },
      {
        given: example({
          aliasAttributes: ["email", "phone_number"],
          users: { ada: { username: "ada@acme.com" }, bob: { username: "+15555550100" }, eve: { username: "a/b" } },
        }),
        at: ["userPool.users.ada.username", "userPool.users.bob.username", "userPool.users.eve.username"],
      },
    ],
  }),
});

function ofName({ path, username }: PlacedUser, userPool: CognitoUserPoolSettings): Problem[] {
  const { usernameAttributes = [], aliasAttributes = [] } = userPool;
  const at = { path: `${path}.username`, value: username };
  if (username.includes("/")) {
    return [
      { ...at, message: "has a /, which Terraform cannot have in the id of an account", fix: "use another name" },
    ];
  }
  const isOf = { email: isEmail(username), phone_number: isPhoneNumber(username) };
  const alias = (["email", "phone_number"] as const).find((name) => isOf[name] && aliasAttributes.includes(name));
  if (alias !== undefined) {
    const fix = `use a name, and state ${alias} in attributes`;
    return [{ ...at, message: `cannot be ${WORDS[alias]}, since aliasAttributes includes ${alias}`, fix }];
  }
  if (usernameAttributes.length === 0 || !isKnown(usernameAttributes)) return [];
  const wanted = (["email", "phone_number"] as const).filter((name) => usernameAttributes.includes(name));
  if (wanted.some((name) => isOf[name])) return [];
  const words = wanted.map((name) => WORDS[name]).join(" or ");
  return [{ ...at, message: `must be ${words}, as usernameAttributes asks for`, fix: `use ${words}` }];
}

const WORDS = { email: "an email address", phone_number: "a phone number" };

/** AWS fills the attribute with the user name; another value moves the account away from its name in the state. */
function ofAttributes(user: PlacedUser, { usernameAttributes = [] }: CognitoUserPoolSettings): Problem[] {
  const { path, username, attributes } = user;
  const name = isEmail(username) ? "email" : isPhoneNumber(username) ? "phone_number" : undefined;
  if (name === undefined || !usernameAttributes.includes(name)) return [];
  const value = attributes[name];
  if (value === username || isReference(value)) return [];
  const message = `must be the user name, ${username}: users sign in by it`;
  return [{ path: `${path}.attributes.${name}`, value, message, fix: "delete it, or state the same as username" }];
}
