import { definePool } from "../define-pool";

/**
 * For services that call your APIs; there are no users at all: `definePool(machinesBaseline, { name, resourceServers, clients,
 * domain })`, with clients of the kind `machine`.
 */
export const machinesBaseline = definePool({
  usernameConfiguration: { caseSensitive: false },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] },
  // Nobody has a password. Should a client for people be added one day, it starts with these.
  passwordPolicy: { minimumLength: 14, temporaryPasswordValidityDays: 1 },
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  clientDefaults: {
    accessTokenValidity: "15m",
    preventUserExistenceErrors: "ENABLED",
    enableTokenRevocation: true,
  },
});
