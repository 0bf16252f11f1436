import type { CognitoUserPoolUserPoolAddOns, Complete, UserPoolArguments } from "../aws";
import { known, present } from "../aws-facts/known";
import { DEFAULT_TIER } from "../aws-facts/tiers";
import type { OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

/** The feature plan, and the threat protection of its highest tier. */
export interface TierSettings {
  /**
   * The feature plan. AWS refuses the features of a higher tier at apply. Always emitted: Terraform ignores its removal, and
   * the costs would continue.
   * @default ESSENTIALS
   */
  readonly userPoolTier?: OneOf<"LITE" | "ESSENTIALS" | "PLUS">;
  /** Threat protection. Requires tier PLUS, except for some old LITE pools. Removing the block turns it off. */
  readonly userPoolAddOns?: {
    /** `AUDIT` records risks, `ENFORCED` acts on them. */
    readonly advancedSecurityMode: OneOf<"OFF" | "AUDIT" | "ENFORCED">;
    /** Threat protection for custom authentication. Terraform ignores its removal. */
    readonly advancedSecurityAdditionalFlows?: {
      /** As `advancedSecurityMode`, for custom authentication. */
      readonly customAuthMode?: OneOf<"AUDIT" | "ENFORCED">;
    };
  };
}

type Arguments = Pick<UserPoolArguments, "userPoolTier" | "userPoolAddOns">;

export function toTerraform({ userPoolTier, userPoolAddOns, adopted }: TierSettings & Adoption): Complete<Arguments> {
  return {
    userPoolTier: userPoolTier ?? (adopted ? undefined : DEFAULT_TIER),
    userPoolAddOns: userPoolAddOns && addOns(userPoolAddOns),
  };
}

function addOns(stated: NonNullable<TierSettings["userPoolAddOns"]>): Complete<CognitoUserPoolUserPoolAddOns> {
  const { advancedSecurityMode, advancedSecurityAdditionalFlows: flows } = stated;
  return {
    advancedSecurityMode,
    advancedSecurityAdditionalFlows:
      flows?.customAuthMode === undefined ? undefined : { customAuthMode: flows.customAuthMode },
  };
}

export function fromAws({ DescribeUserPool: { UserPoolTier, UserPoolAddOns } }: DescribedPool): Complete<TierSettings> {
  return {
    userPoolTier: known(UserPoolTier, ["LITE", "ESSENTIALS", "PLUS"]),
    userPoolAddOns: UserPoolAddOns && {
      advancedSecurityMode: present(known(UserPoolAddOns.AdvancedSecurityMode, ["OFF", "AUDIT", "ENFORCED"])),
      advancedSecurityAdditionalFlows: UserPoolAddOns.AdvancedSecurityAdditionalFlows && {
        customAuthMode: known(UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode, ["AUDIT", "ENFORCED"]),
      },
    },
  };
}
