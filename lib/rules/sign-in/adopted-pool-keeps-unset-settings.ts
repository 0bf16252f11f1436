import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

/** What is always emitted for a new pool, and for an adopted one only if it is set. */
const ALWAYS_EMITTED = [
  "usernameConfiguration",
  "userPoolTier",
  "passwordPolicy",
  "signInPolicy",
  "accountRecoverySetting",
  "adminCreateUserConfig",
  "verificationMessageTemplate",
] as const;

export const adoptedPoolKeepsUnsetSettings = rule({
  id: "adopted-pool-keeps-unset-settings",
  severity: "note",
  aboutUnset: true,
  title: "An adopted pool keeps the settings that you do not set",
  why: "Terraform does not manage what an adopted pool does not set. Without `adopted`, each of these settings would get the default of a new pool.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    !isAdopted(userPool)
      ? []
      : ALWAYS_EMITTED.filter((setting) => userPool[setting] === undefined).map((setting) => ({
          path: `userPool.${setting}`,
          message: "is not set: the live value stays",
          fix: "set it to manage it",
        })),
  examples: () => ({
    good: [{ userPool: { name: "acme" } }],
    bad: [
      {
        given: { userPool: { name: "acme", adopted: true } },
        at: ALWAYS_EMITTED.map((setting) => `userPool.${setting}`),
      },
    ],
  }),
});
