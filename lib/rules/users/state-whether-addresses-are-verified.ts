import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const stateWhetherAddressesAreVerified = rule({
  id: "state-whether-addresses-are-verified",
  severity: "warning",
  title: "Require a statement whether addresses of users are verified",
  why: "AWS takes a new address for unverified. Users can neither sign in by it as an alias nor reset a password with it: `there is no registered/verified email or phone_number`.",
  link: guide("user-pool-settings-email-phone-verification"),
  check: ({ users }) =>
    users.flatMap(({ path, attributes }) =>
      (["email", "phone_number"] as const)
        .filter((name) => Object.hasOwn(attributes, name) && !Object.hasOwn(attributes, `${name}_verified`))
        .map((name) => ({
          path: `${path}.attributes.${name}_verified`,
          message: `is not stated, so ${name} is unverified`,
          fix: `set it to "true" if you know that the user has it, otherwise to "false"`,
        })),
    ),
  examples: () => ({
    good: [
      example({
        users: {
          ada: { attributes: { email: "ada@acme.com", email_verified: "true" } },
          bob: { attributes: { email: "bob@acme.com", email_verified: "false" } },
          eve: {},
        },
      }),
    ],
    bad: [
      {
        given: example({
          usernameAttributes: ["email"],
          users: { ada: { username: "ada@acme.com", attributes: { phone_number: "+15555550100" } } },
        }),
        at: ["userPool.users.ada.attributes.email_verified", "userPool.users.ada.attributes.phone_number_verified"],
      },
    ],
  }),
});
