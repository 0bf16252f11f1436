import type { CreateUserPoolRequest, UpdateUserPoolRequest } from "../../aws-model";
import type { PoolSettings } from "../pool";
import { mirroredTexts } from "./texts";
import { mirroredTriggers } from "./triggers";

type Created = CreateUserPoolRequest;
type Updated = UpdateUserPoolRequest;
type PasswordPolicy = NonNullable<PoolSettings["Policies"]["PasswordPolicy"]>;

/** The settings of a new pool: what was sent, and AWS's defaults for the rest. */
export function newSettings(input: Created): PoolSettings {
  return {
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
    KeyConfiguration: input.KeyConfiguration,
    IssuerConfiguration: input.IssuerConfiguration,
    ...mirroredTexts(input, { VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" } }),
    ...replacedWhole(input),
  };
}

/**
 * The settings after UpdateUserPool. Some are cleared when the call leaves them out, the others stay.
 * Not certain: that everything outside `replacedWhole` stays; the provider always sends those.
 */
export function updatedSettings(old: PoolSettings, input: Updated): PoolSettings {
  return {
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
    KeyConfiguration: input.KeyConfiguration ?? old.KeyConfiguration,
    IssuerConfiguration: input.IssuerConfiguration ?? old.IssuerConfiguration,
    ...mirroredTexts(input, old),
    ...replacedWhole(input),
  };
}

/** What a call that leaves it out switches off. */
function replacedWhole(input: Created | Updated) {
  return {
    LambdaConfig: mirroredTriggers(input.LambdaConfig),
    UserPoolAddOns: input.UserPoolAddOns,
    AutoVerifiedAttributes: input.AutoVerifiedAttributes,
    UserAttributeUpdateSettings: input.UserAttributeUpdateSettings,
    SmsAuthenticationMessage: input.SmsAuthenticationMessage,
    DeviceConfiguration: input.DeviceConfiguration && {
      ChallengeRequiredOnNewDevice: false,
      DeviceOnlyRememberedOnUserPrompt: false,
      ...input.DeviceConfiguration,
    },
  };
}

const strictest = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true };
const laxest = { RequireUppercase: false, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false };

/** A policy that is sent is taken whole: what it leaves out is off. Not certain: a length left out becomes 8. */
function passwordPolicy(sent: PasswordPolicy): PasswordPolicy {
  return {
    MinimumLength: 8,
    ...laxest,
    ...sent,
    TemporaryPasswordValidityDays: sent.TemporaryPasswordValidityDays || 7,
  };
}

function sender(sent: PoolSettings["EmailConfiguration"]): PoolSettings["EmailConfiguration"] {
  return {
    EmailSendingAccount: "COGNITO_DEFAULT",
    ...sent,
  };
}
