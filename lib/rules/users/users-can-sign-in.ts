import { clientExample, example } from "../../checks/example";
import { isPasswordless, type PlacedUser } from "../../checks/facts/users";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { mediumsOf } from "../../resources/users/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";

export const usersCanSignIn = rule({
  id: "users-can-sign-in",
  severity: "warning",
  title: "Users must have a way to sign in",
  why: "AWS makes a temporary password and sends it with the invitation alone. Nobody can reset it before the first sign-in: `User password cannot be reset in the current state.`",
  link: api("AdminCreateUser"),
  check: ({ userPool, users, usesPasswords }) => {
    if (users.length > 0 && !usesPasswords) {
      const message = "are of a pool where no client lets its own users sign in";
      return [{ path: "userPool.users", message, fix: 'offer "COGNITO" to a client, or delete the users' }];
    }
    if (isPasswordless(userPool)) return [];
    return users.flatMap((user) => {
      const why = withoutPassword(user, userPool);
      if (why === undefined || user.stated.importId !== undefined) return [];
      const fix = `send an invitation, or set a password: aws cognito-idp admin-set-user-password --permanent`;
      return [{ path: `${user.path}.messageAction`, value: user.stated.messageAction, message: why, fix }];
    });
  },
  examples: () => ({
    good: [
      example({ users: { ada: { attributes: { email: "ada@acme.com" } } } }),
      example({
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
        users: { ada: { attributes: { email: "ada@acme.com" }, messageAction: "SUPPRESS" } },
      }),
    ],
    bad: [
      {
        given: example({
          users: {
            ada: { attributes: { email: "ada@acme.com" }, messageAction: "SUPPRESS" },
            bob: {},
            eve: { attributes: { phone_number: "+15555550100" } },
          },
        }),
        at: [
          "userPool.users.ada.messageAction",
          "userPool.users.bob.messageAction",
          "userPool.users.eve.messageAction",
        ],
      },
      {
        given: clientExample(
          { kind: "web", supportedIdentityProviders: ["Google"] },
          { users: { ada: { attributes: { email: "ada@acme.com" } } } },
        ),
        at: ["userPool.users"],
      },
    ],
  }),
});

/** Why nobody learns the temporary password; nothing if somebody does. */
function withoutPassword(
  { stated, attributes }: PlacedUser,
  { smsConfiguration, adopted }: CognitoUserPoolSettings,
): string | undefined {
  if (isReference(stated.messageAction)) return undefined;
  if (stated.messageAction !== undefined) return "sends no invitation, so that nobody knows the temporary password";
  const mediums = mediumsOf(stated, attributes) ?? [];
  if (mediums.length === 0) return "is not set, and there is no address that the invitation could go to";
  const texts = mediums.every((medium) => medium === "SMS") && smsConfiguration === undefined && !adopted;
  return texts ? "is not set, and the pool cannot send the text message: it has no smsConfiguration" : undefined;
}
