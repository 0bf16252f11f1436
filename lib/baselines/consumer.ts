import { definePool } from "../define-pool";

/**
 * For customers who sign up themselves: `definePool(consumerBaseline, { name: "acme-prod", … })`. Set `emailConfiguration` with
 * your SES identity as well: Cognito's own sender stops at 50 messages a day.
 */
export const consumerBaseline = definePool({
  // People sign up with their email address. It can never change.
  usernameAttributes: ["email"],
  usernameConfiguration: { caseSensitive: false },
  adminCreateUserConfig: { allowAdminCreateUserOnly: false },
  // An address counts once its owner has typed in the code, also when it changes.
  autoVerifiedAttributes: ["email"],
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
  accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
  passwordPolicy: { minimumLength: 12 },
  // Whoever wants a second factor uses an authenticator app.
  mfaConfiguration: "OPTIONAL",
  softwareTokenMfaConfiguration: { enabled: true },
  clientDefaults: {
    // Nobody learns from an answer who has an account.
    preventUserExistenceErrors: "ENABLED",
    // A stolen refresh token works once at most, and signing out ends it.
    refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
    enableTokenRevocation: true,
  },
});
