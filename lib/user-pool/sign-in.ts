import type { Complete, UserPoolArguments } from "../aws";
import { knownSet, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { DEFAULT_TIER } from "../aws-facts/tiers";
import { type Bool, isReference, type OneOf } from "../synth/reference";
import { sortedSet } from "../synth/sorted-set";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";
import type { TierSettings } from "./tier";

/** How users sign in. The first three settings can never change: a change replaces the pool, and its users are lost. */
export interface SignInSettings {
  /** Users sign up with one of these as their user name. Cannot be combined with `aliasAttributes`. Can never change. */
  readonly usernameAttributes?: readonly OneOf<"email" | "phone_number">[];
  /** Users sign in with their user name or one of these. Cannot be combined with `usernameAttributes`. Can never change. */
  readonly aliasAttributes?: readonly OneOf<"email" | "phone_number" | "preferred_username">[];
  /**
   * Whether `Ann` and `ann` are two users. **It can never change**: a change replaces the pool. So it is always emitted for a
   * new pool. For an adopted pool, set the live value, and leave it out if there is none.
   * @default { caseSensitive: false } for a new pool
   */
  readonly usernameConfiguration?: {
    /** `false`: `Ann` and `ann` are one user. */
    readonly caseSensitive: Bool;
  };
  /**
   * The factors that users can start to sign in with. Must include `PASSWORD`. Others require tier ESSENTIALS.
   * @default { allowedFirstAuthFactors: ["PASSWORD"] }, emitted so that removing a factor removes it in AWS
   */
  readonly signInPolicy?: {
    /** The first factors that users may choose from. */
    readonly allowedFirstAuthFactors: readonly OneOf<"PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN">[];
  };
}

/** AWS's limits on them. */
export const limits = {
  signInPolicy: { allowedFirstAuthFactors: { count: [1, 5] } },
} as const satisfies LimitsOf<SignInSettings>;

type Arguments = Pick<
  UserPoolArguments,
  "usernameAttributes" | "aliasAttributes" | "usernameConfiguration" | "signInPolicy"
>;

export function toTerraform(settings: SignInSettings & TierSettings & Adoption): Complete<Arguments> {
  return {
    usernameAttributes: sortedSet(settings.usernameAttributes),
    aliasAttributes: sortedSet(settings.aliasAttributes),
    usernameConfiguration: usernameConfiguration(settings),
    signInPolicy: signInPolicy(settings),
  };
}

function usernameConfiguration({ usernameConfiguration, adopted }: SignInSettings & Adoption) {
  if (usernameConfiguration === undefined && adopted) return undefined;
  return { caseSensitive: usernameConfiguration?.caseSensitive ?? false };
}

function signInPolicy({
  signInPolicy,
  userPoolTier = DEFAULT_TIER,
  adopted,
}: SignInSettings & TierSettings & Adoption) {
  const stated = sortedSet(signInPolicy?.allowedFirstAuthFactors);
  if (stated !== undefined) return { allowedFirstAuthFactors: stated };
  const none = adopted || userPoolTier === "LITE" || isReference(userPoolTier);
  return none ? undefined : { allowedFirstAuthFactors: ["PASSWORD"] };
}

/** What is not stated is ignored, which no later plan can take for a change that replaces the pool. */
function ifAny<Value>(values: readonly Value[] | undefined): readonly Value[] | undefined {
  return values && values.length > 0 ? values : undefined;
}

export function fromAws({ DescribeUserPool: pool }: DescribedPool): Complete<SignInSettings> {
  const factors = pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors;
  return {
    usernameAttributes: ifAny(knownSet(pool.UsernameAttributes, ["email", "phone_number"])),
    aliasAttributes: ifAny(knownSet(pool.AliasAttributes, ["email", "phone_number", "preferred_username"])),
    usernameConfiguration: pool.UsernameConfiguration && {
      caseSensitive: present(pool.UsernameConfiguration.CaseSensitive),
    },
    signInPolicy: factors && {
      allowedFirstAuthFactors: present(knownSet(factors, ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"])),
    },
  };
}
