import type { CognitoUserPoolSettings } from "../../settings";

interface Lasting {
  readonly path: string;
  readonly isLeftOut: (pool: CognitoUserPoolSettings) => boolean;
  /** What to do where it was set. */
  readonly way: string;
  /** Whether a pool without passwords has no use for it. */
  readonly ofPasswords?: true;
}

/** Settings that Terraform does not remove once they are applied. */
export const LASTING_SETTINGS: readonly Lasting[] = [
  {
    path: "smsConfiguration",
    isLeftOut: (pool) => pool.smsConfiguration === undefined,
    way: "keep its role as long as the pool: updates of the pool fail without it",
  },
  {
    path: "emailMfaConfiguration",
    isLeftOut: (pool) => pool.emailMfaConfiguration === undefined,
    way: "run aws cognito-idp set-user-pool-mfa-config, then terraform apply -refresh-only",
    ofPasswords: true,
  },
  {
    path: "lambdaConfig.preTokenGenerationConfig",
    isLeftOut: ({ lambdaConfig: triggers }) =>
      triggers !== undefined &&
      triggers.preTokenGeneration === undefined &&
      triggers.preTokenGenerationConfig === undefined,
    way: "remove lambdaConfig and apply, then add the other triggers and apply again",
  },
  {
    path: "userPoolAddOns.advancedSecurityAdditionalFlows",
    isLeftOut: ({ userPoolAddOns: addOns }) =>
      addOns !== undefined && addOns.advancedSecurityAdditionalFlows?.customAuthMode === undefined,
    way: "remove userPoolAddOns and apply, then add it and apply again",
  },
];
