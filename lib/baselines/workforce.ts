import { definePool } from "../define-pool";

/**
 * For employees, who sign in with your company's identity provider: `definePool(workforceBaseline, { name, identityProviders,
 * clients })`. Name the provider alone in the `supportedIdentityProviders` of every client, without `COGNITO`: then nobody has a
 * password in this pool.
 */
export const workforceBaseline = definePool({
  usernameConfiguration: { caseSensitive: false },
  // Only administrators add users beside those of the provider, and only they reset a password.
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] },
  // Of accounts that such an administrator adds. Federated users have the factors of their provider.
  passwordPolicy: { minimumLength: 14, temporaryPasswordValidityDays: 1 },
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  clientDefaults: {
    preventUserExistenceErrors: "ENABLED",
    // A working day; then the provider decides again.
    refreshTokenValidity: "12h",
    refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
    enableTokenRevocation: true,
  },
});
