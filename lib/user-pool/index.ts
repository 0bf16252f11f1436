import type { Complete, UserPoolArguments } from "../aws";
import type { LimitsOf } from "../aws-facts/limits";
import * as accountRecovery from "./account-recovery";
import * as adminCreateUser from "./admin-create-user";
import * as adoption from "./adoption";
import type { DescribedPool } from "./described";
import * as device from "./device";
import * as email from "./email";
import * as general from "./general";
import * as lambda from "./lambda";
import * as mfa from "./mfa";
import * as passwordPolicy from "./password-policy";
import * as schema from "./schema";
import { fromAws as schemaFromAws } from "./schema-from-aws";
import * as signIn from "./sign-in";
import * as sms from "./sms";
import * as tier from "./tier";
import * as verification from "./verification";

/** All settings of the pool itself: every argument of `aws_cognito_user_pool`, and how an existing pool is imported. */
export interface UserPoolSettings
  extends adoption.Adoption,
    general.GeneralSettings,
    signIn.SignInSettings,
    tier.TierSettings,
    passwordPolicy.PasswordPolicySettings,
    accountRecovery.AccountRecoverySettings,
    adminCreateUser.AdminCreateUserSettings,
    verification.VerificationSettings,
    mfa.MfaSettings,
    sms.SmsSettings,
    email.EmailSettings,
    lambda.LambdaSettings,
    device.DeviceSettings,
    schema.SchemaSettings {}

/** AWS's limits on them. */
export const limits: LimitsOf<UserPoolSettings> = {
  ...general.limits,
  ...signIn.limits,
  ...passwordPolicy.limits,
  ...accountRecovery.limits,
  ...adminCreateUser.limits,
  ...verification.limits,
  ...mfa.limits,
  ...sms.limits,
  ...email.limits,
  ...lambda.limits,
};

/**
 * Settings to arguments, complete: an argument that a newer provider adds is a compile error here until a concern takes it
 * as a setting and answers it.
 */
export function toTerraform(settings: UserPoolSettings): Complete<UserPoolArguments> {
  return {
    ...general.toTerraform(settings),
    ...signIn.toTerraform(settings),
    ...tier.toTerraform(settings),
    ...passwordPolicy.toTerraform(settings),
    ...accountRecovery.toTerraform(settings),
    ...adminCreateUser.toTerraform(settings),
    ...verification.toTerraform(settings),
    ...mfa.toTerraform(settings),
    ...sms.toTerraform(settings),
    ...email.toTerraform(settings),
    ...lambda.toTerraform(settings),
    ...device.toTerraform(settings),
    ...schema.toTerraform(settings),
  };
}

/**
 * AWS's answers to settings that change nothing, complete: a setting that a concern does not read is a compile error here.
 * What AWS does not answer is not stated.
 * @throws UnknownValue for what no setting can say
 */
export function fromAws(described: DescribedPool): Complete<UserPoolSettings> {
  return {
    ...adoption.fromAws(described),
    ...general.fromAws(described),
    ...signIn.fromAws(described),
    ...tier.fromAws(described),
    ...passwordPolicy.fromAws(described),
    ...accountRecovery.fromAws(described),
    ...adminCreateUser.fromAws(described),
    ...verification.fromAws(described),
    ...mfa.fromAws(described),
    ...sms.fromAws(described),
    ...email.fromAws(described),
    ...lambda.fromAws(described),
    ...device.fromAws(described),
    ...schemaFromAws(described),
  };
}
