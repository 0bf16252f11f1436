import type { Environment } from "../lib/environment";

/** Acme's customers. */
export const prod: Environment = {
  name: "prod",
  region: "us-east-1",
  accountId: "333333333333",
  assumeRoleArn: "arn:aws:iam::333333333333:role/deploy-accounts",
  tags: { Service: "accounts", Environment: "prod", Owner: "identity@acme.example" },
  backend: { type: "cloud", organization: "acme", workspace: "accounts-prod" },
  protection: "full",
  userPool: {
    name: "acme-prod",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    passwordPolicy: { minimumLength: 12, temporaryPasswordValidityDays: 3 },
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:us-east-1:333333333333:identity/noreply@acme.example",
      fromEmailAddress: "Acme <noreply@acme.example>",
    },
    schema: [
      { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 1, maxLength: 64 } },
      { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 1000 } },
    ],
  },
};
