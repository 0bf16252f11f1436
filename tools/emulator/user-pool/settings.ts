import type { TypeOf } from "../model/shape";
import type { CreateUserPoolRequest, UpdateUserPoolRequest } from "../model/user-pool";
import type { PoolSettings } from "../pool";
import { mirroredTexts } from "./texts";
import { mirroredTriggers } from "./triggers";

type Created = TypeOf<typeof CreateUserPoolRequest>;
type Updated = TypeOf<typeof UpdateUserPoolRequest>;
type PasswordPolicy = NonNullable<PoolSettings["Policies"]["PasswordPolicy"]>;

/** The settings of a new pool: what was sent, and AWS's defaults for the rest. */
export const newSettings = (input: Created): PoolSettings => ({
  PoolName: input.PoolName,
  Policies: {
    PasswordPolicy: input.Policies?.PasswordPolicy
      ? passwordPolicy(input.Policies.PasswordPolicy)
      : { MinimumLength: 8, ...strictest, TemporaryPasswordValidityDays: 7 },
    SignInPolicy: input.Policies?.SignInPolicy ?? { AllowedFirstAuthFactors: ["PASSWORD"] },
  },
  DeletionProtection: input.DeletionProtection ?? "INACTIVE",
  UserPoolTier: input.UserPoolTier ?? "ESSENTIALS",
  EmailConfiguration: sender(input.EmailConfiguration),
  SmsConfiguration: input.SmsConfiguration,
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, ...input.AdminCreateUserConfig },
  AccountRecoverySetting: input.AccountRecoverySetting ?? {
    RecoveryMechanisms: [
      { Priority: 1, Name: "verified_email" },
      { Priority: 2, Name: "verified_phone_number" },
    ],
  },
  UserAttributeUpdateSettings: input.UserAttributeUpdateSettings,
  ...mirroredTexts(input, { VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" } }),
  ...replacedWhole(input),
});

/**
 * The settings after UpdateUserPool. Some are cleared when the call leaves them out, the others stay.
 * Not certain: that everything outside `replacedWhole` stays; the provider always sends those.
 */
export const updatedSettings = (old: PoolSettings, input: Updated): PoolSettings => ({
  PoolName: input.PoolName ?? old.PoolName,
  Policies: {
    PasswordPolicy: input.Policies?.PasswordPolicy
      ? passwordPolicy(input.Policies.PasswordPolicy)
      : old.Policies.PasswordPolicy,
    SignInPolicy: input.Policies?.SignInPolicy ?? old.Policies.SignInPolicy,
  },
  DeletionProtection: input.DeletionProtection ?? old.DeletionProtection,
  UserPoolTier: input.UserPoolTier ?? old.UserPoolTier,
  EmailConfiguration: input.EmailConfiguration ? sender(input.EmailConfiguration) : old.EmailConfiguration,
  SmsConfiguration: input.SmsConfiguration ?? old.SmsConfiguration,
  AdminCreateUserConfig: input.AdminCreateUserConfig
    ? { AllowAdminCreateUserOnly: false, ...input.AdminCreateUserConfig }
    : old.AdminCreateUserConfig,
  AccountRecoverySetting: input.AccountRecoverySetting ?? old.AccountRecoverySetting,
  UserAttributeUpdateSettings: input.UserAttributeUpdateSettings ?? old.UserAttributeUpdateSettings,
  ...mirroredTexts(input, old),
  ...replacedWhole(input),
});

/** What a call that leaves it out switches off. */
const replacedWhole = (input: Created | Updated) => ({
  LambdaConfig: mirroredTriggers(input.LambdaConfig),
  UserPoolAddOns: input.UserPoolAddOns,
  AutoVerifiedAttributes: input.AutoVerifiedAttributes,
  SmsAuthenticationMessage: input.SmsAuthenticationMessage,
  DeviceConfiguration: input.DeviceConfiguration && {
    ChallengeRequiredOnNewDevice: false,
    DeviceOnlyRememberedOnUserPrompt: false,
    ...input.DeviceConfiguration,
  },
});

const strictest = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true };
const laxest = { RequireUppercase: false, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false };

/** A policy that is sent is taken whole: what it leaves out is off. Not certain: a length left out becomes 8. */
const passwordPolicy = (sent: PasswordPolicy): PasswordPolicy => ({
  MinimumLength: 8,
  ...laxest,
  ...sent,
  TemporaryPasswordValidityDays: sent.TemporaryPasswordValidityDays || 7,
});

const sender = (sent: PoolSettings["EmailConfiguration"]): PoolSettings["EmailConfiguration"] => ({
  EmailSendingAccount: "COGNITO_DEFAULT",
  ...sent,
});
