import { AwsError } from "../../aws-error";
import type { PoolState } from "../../pool";
import type { Region } from "../../store";

/**
 * What the pool uses that its tier does not have. A pool from before the tiers may hold such a feature: it keeps it
 * while feature and tier stay as they are. Not certain: the exception's name.
 */
export function tier(state: PoolState, _region: Region, held?: PoolState): void {
  const { UserPoolTier } = state.settings;
  const before = held?.settings.UserPoolTier === UserPoolTier ? beyondTier(held) : new Map<string, unknown>();
  const features = [...beyondTier(state)]
    .filter(([name, value]) => JSON.stringify(before.get(name)) !== JSON.stringify(value))
    .map(([name]) => name);
  if (features.length === 0) return;
  throw new AwsError(
    "FeatureUnavailableInTierException",
    `The following features need to be disabled for the ${UserPoolTier} pricing tier configured: ` +
      features.join(", "),
  );
}

/** The features that are beyond the pool's tier, with the setting that asks for each. */
function beyondTier(state: PoolState): ReadonlyMap<string, unknown> {
  const { UserPoolTier } = state.settings;
  if (UserPoolTier === "PLUS") return new Map();
  return new Map([...(UserPoolTier === "LITE" ? fromEssentials(state) : []), ...fromPlus(state)]);
}

function fromPlus({ settings: { UserPoolAddOns: addOns } }: PoolState): [string, unknown][] {
  const used = addOns?.AdvancedSecurityMode !== "OFF" || addOns.AdvancedSecurityAdditionalFlows?.CustomAuthMode;
  return addOns && used ? [["Threat Protection", addOns]] : [];
}

/** Not certain: the names of the last two features. */
function fromEssentials({ settings, mfa }: PoolState): [string, unknown][] {
  const { PasswordPolicy, SignInPolicy } = settings.Policies;
  const factors = SignInPolicy?.AllowedFirstAuthFactors?.filter((factor) => factor !== "PASSWORD") ?? [];
  const version = settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? "V1_0";
  const history = PasswordPolicy?.PasswordHistorySize ?? 0;
  const features: [string, unknown][] = [];
  if (factors.length > 0) features.push(["Passwordless Sign-In", factors]);
  if (version !== "V1_0") features.push([`Token Customization with Pre-Token Generation Lambda ${version}`, version]);
  if (history > 0) features.push(["Password History", history]);
  if (mfa.email) features.push(["Email MFA", mfa.email]);
  return features;
}
