import type { CognitoUserPoolPasswordPolicy, Complete, UserPoolArguments } from "../aws";
import type { LimitsOf } from "../aws-facts/limits";
import { isEmpty } from "../synth/is-empty";
import type { Bool } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

/** The password policy. */
export interface PasswordPolicySettings {
  /**
   * Always emitted with every value: the provider sends a missing length as 0, which AWS refuses, and a missing class as
   * `false`, and ignores the removal of the block. What you leave out has AWS's default.
   * @default 8 characters, all four classes, no history, temporary passwords for 7 days
   */
  readonly passwordPolicy?: {
    /** 6 to 99. @default 8 */
    readonly minimumLength?: number;
    /** @default true */
    readonly requireLowercase?: Bool;
    /** @default true */
    readonly requireUppercase?: Bool;
    /** @default true */
    readonly requireNumbers?: Bool;
    /** @default true */
    readonly requireSymbols?: Bool;
    /** How many previous passwords cannot be used again, 0 to 24. More than 0 requires tier ESSENTIALS. @default 0 */
    readonly passwordHistorySize?: number;
    /**
     * Days until a temporary password ends and an administrator has to reset it, 0 to 365; AWS takes 0 for 7.
     * @default 7; what is live for an adopted pool
     */
    readonly temporaryPasswordValidityDays?: number;
  };
}

/** AWS's limits on them. */
export const limits = {
  passwordPolicy: {
    minimumLength: { range: [6, 99] },
    passwordHistorySize: { range: [0, 24] },
    temporaryPasswordValidityDays: { range: [0, 365] },
  },
} as const satisfies LimitsOf<PasswordPolicySettings>;

type Arguments = Pick<UserPoolArguments, "passwordPolicy">;

export function toTerraform({ passwordPolicy, adopted }: PasswordPolicySettings & Adoption): Complete<Arguments> {
  const stated = passwordPolicy ?? {};
  if (adopted && isEmpty(stated)) return { passwordPolicy: undefined };
  const unset: Partial<typeof AWS_DEFAULT> = adopted ? {} : AWS_DEFAULT;
  const days = stated.temporaryPasswordValidityDays ?? unset.temporaryPasswordValidityDays;
  const complete: Complete<CognitoUserPoolPasswordPolicy> = {
    minimumLength: stated.minimumLength ?? unset.minimumLength,
    requireLowercase: stated.requireLowercase ?? unset.requireLowercase,
    requireUppercase: stated.requireUppercase ?? unset.requireUppercase,
    requireNumbers: stated.requireNumbers ?? unset.requireNumbers,
    requireSymbols: stated.requireSymbols ?? unset.requireSymbols,
    passwordHistorySize: stated.passwordHistorySize ?? unset.passwordHistorySize,
    // AWS answers 7 for 0, which would be a change in every plan.
    temporaryPasswordValidityDays: days === 0 ? 7 : days,
  };
  return { passwordPolicy: complete };
}

const AWS_DEFAULT = {
  minimumLength: 8,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordHistorySize: 0,
  temporaryPasswordValidityDays: 7,
};

export function fromAws({ DescribeUserPool: { Policies } }: DescribedPool): Complete<PasswordPolicySettings> {
  const live = Policies?.PasswordPolicy;
  return {
    passwordPolicy: live && {
      minimumLength: live.MinimumLength,
      requireLowercase: live.RequireLowercase ?? false,
      requireUppercase: live.RequireUppercase ?? false,
      requireNumbers: live.RequireNumbers ?? false,
      requireSymbols: live.RequireSymbols ?? false,
      passwordHistorySize: live.PasswordHistorySize ?? 0,
      temporaryPasswordValidityDays: live.TemporaryPasswordValidityDays,
    },
  };
}
