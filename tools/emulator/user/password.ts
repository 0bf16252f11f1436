import { AwsError } from "../aws-error";
import type { Pool } from "../pool";

/** Refuses a password that breaks the pool's policy. It is not kept: nobody signs in to the emulator. */
export function checkPassword({ settings }: Pool, password: string): void {
  const { MinimumLength = 8, ...policy } = settings.Policies.PasswordPolicy ?? {};
  if (password.length < MinimumLength) refuse("Password not long enough");
  if (policy.RequireUppercase && !/[A-Z]/.test(password)) refuse("Password must have uppercase characters");
  if (policy.RequireLowercase && !/[a-z]/.test(password)) refuse("Password must have lowercase characters");
  if (policy.RequireNumbers && !/\d/.test(password)) refuse("Password must have numeric characters");
  if (policy.RequireSymbols && !/[^A-Za-z0-9]/.test(password)) refuse("Password must have symbol characters");
}

function refuse(why: string): never {
  throw new AwsError("InvalidPasswordException", `Password did not conform with policy: ${why}`);
}

/** Whether users without a password can sign in: by a code that AWS sends them. */
export function isPasswordless({ settings }: Pool): boolean {
  const factors = settings.Policies.SignInPolicy?.AllowedFirstAuthFactors ?? [];
  return factors.includes("EMAIL_OTP") || factors.includes("SMS_OTP");
}
