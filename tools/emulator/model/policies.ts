/** The shapes of password, sign-in and recovery policies, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { list, structure } from "./composites";
import { boolean, integer, oneOf } from "./scalars";

export const PasswordPolicyType = structure(
  {},
  {
    MinimumLength: integer({ min: 6, max: 99 }),
    RequireUppercase: boolean(),
    RequireLowercase: boolean(),
    RequireNumbers: boolean(),
    RequireSymbols: boolean(),
    PasswordHistorySize: integer({ min: 0, max: 24 }),
    TemporaryPasswordValidityDays: integer({ min: 0, max: 365 }),
  },
);

export const SignInPolicyType = structure(
  {},
  { AllowedFirstAuthFactors: list(oneOf("PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"), { min: 1, max: 4 }) },
);

export const UserPoolPolicyType = structure({}, { PasswordPolicy: PasswordPolicyType, SignInPolicy: SignInPolicyType });

const RecoveryOptionType = structure(
  { Priority: integer({ min: 1, max: 2 }), Name: oneOf("verified_email", "verified_phone_number", "admin_only") },
  {},
);

export const AccountRecoverySettingType = structure(
  {},
  { RecoveryMechanisms: list(RecoveryOptionType, { min: 1, max: 2 }) },
);
