import { rule } from "../../checks/rule";

/** What a new pool is always given, and a pool that is taken over only if it is stated. */
const GIVEN_TO_NEW_POOLS = [
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
  title: "A pool that is taken over keeps what is not stated",
  why: "Without `importId` a setting that is not stated gets the default of a new pool, which would change a live one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    userPool.importId === undefined
      ? []
      : GIVEN_TO_NEW_POOLS.filter((setting) => userPool[setting] === undefined).map((setting) => ({
          path: `userPool.${setting}`,
          message: "is not stated, so it is left as it is in AWS while importId is set",
          fix:
            setting === "usernameConfiguration"
              ? "state what is live before you delete importId: the default of a new pool would replace a case-sensitive one"
              : "state it to manage it",
        })),
  examples: () => ({
    good: [{ userPool: { name: "acme" } }],
    bad: [
      {
        given: { userPool: { name: "acme", importId: "us-west-2_abc123" } },
        at: GIVEN_TO_NEW_POOLS.map((setting) => `userPool.${setting}`),
      },
    ],
  }),
});
