import { rule } from "../../checks/rule";

/** What is always emitted for a new pool, and for an imported one only if it is set. */
const ALWAYS_EMITTED = [
  "usernameConfiguration",
  "userPoolTier",
  "passwordPolicy",
  "signInPolicy",
  "accountRecoverySetting",
  "adminCreateUserConfig",
  "verificationMessageTemplate",
] as const;

export const importedPoolKeepsUnsetSettings = rule({
  id: "imported-pool-keeps-unset-settings",
  severity: "note",
  title: "An imported pool keeps the settings that you do not set",
  why: "Once you remove `importId`, each of these settings gets the default of a new pool, which changes the live one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    userPool.importId === undefined
      ? []
      : ALWAYS_EMITTED.filter((setting) => userPool[setting] === undefined).map((setting) => ({
          path: `userPool.${setting}`,
          message: "is not set: while importId is set, the live value stays",
          fix:
            setting === "usernameConfiguration"
              ? "set the live value before you remove importId: the default of a new pool would replace a case-sensitive pool"
              : "set it to manage it",
        })),
  examples: () => ({
    good: [{ userPool: { name: "acme" } }],
    bad: [
      {
        given: { userPool: { name: "acme", importId: "us-west-2_abc123" } },
        at: ALWAYS_EMITTED.map((setting) => `userPool.${setting}`),
      },
    ],
  }),
});
