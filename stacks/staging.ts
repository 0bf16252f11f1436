import type { Environment } from "../lib/environment";

/** As production, for testers of Acme only. */
export const staging: Environment = {
  name: "staging",
  region: "eu-central-1",
  accountId: "222222222222",
  tags: { Service: "accounts", Environment: "staging" },
  backend: {
    type: "s3",
    bucket: "acme-terraform-state-staging",
    key: "accounts/user-pool.tfstate",
    region: "eu-central-1",
  },
  protection: "full",
  userPool: {
    name: "acme-staging",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    passwordPolicy: { minimumLength: 10, requireSymbols: false },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    schema: [
      { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 1, maxLength: 64 } },
    ],
  },
};
