import type { CognitoUserPoolUserPoolAddOns, Complete, UserPoolArguments } from "../aws";
import { DEFAULT_TIER } from "../aws-facts/tiers";
import type { OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";

/** The price plan and the threat protection that the highest one has. */
export interface TierSettings {
  /**
   * Feature plan; what is above it is refused by AWS at apply. Always emitted: Terraform ignores its removal and the bill
   * would go on.
   * @default ESSENTIALS
   */
  readonly userPoolTier?: OneOf<"LITE" | "ESSENTIALS" | "PLUS">;
  /** Threat protection (tier PLUS; older LITE pools kept it). Removing the whole block turns it off. */
  readonly userPoolAddOns?: {
    readonly advancedSecurityMode: OneOf<"OFF" | "AUDIT" | "ENFORCED">;
    /** Threat protection for custom authentication. Terraform ignores its removal; only its value can be changed. */
    readonly advancedSecurityAdditionalFlows?: { readonly customAuthMode?: OneOf<"AUDIT" | "ENFORCED"> };
  };
}

type Arguments = Pick<UserPoolArguments, "userPoolTier" | "userPoolAddOns">;

export function toTerraform({ userPoolTier, userPoolAddOns, importId }: TierSettings & Adoption): Complete<Arguments> {
  return {
    userPoolTier: userPoolTier ?? (importId === undefined ? DEFAULT_TIER : undefined),
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
