import { AwsError } from "../../aws-error";
import type { PoolState } from "../../pool";

/** What the pool uses that its tier does not have. Not certain: the exception's name. */
export function tier(state: PoolState): void {
  const { UserPoolTier } = state.settings;
  if (UserPoolTier === "PLUS") return;
  const features = [...(UserPoolTier === "LITE" ? fromEssentials(state) : []), ...fromPlus(state)];
  if (features.length === 0) return;
  throw new AwsError(
    "FeatureUnavailableInTierException",
    `The following features need to be disabled for the ${UserPoolTier} pricing tier configured: ` +
      features.join(", "),
  );
}

function fromPlus({ settings: { UserPoolAddOns } }: PoolState): string[] {
  return UserPoolAddOns &&
    (UserPoolAddOns.AdvancedSecurityMode !== "OFF" || UserPoolAddOns.AdvancedSecurityAdditionalFlows?.CustomAuthMode)
    ? ["Threat Protection"]
    : [];
}

/** Not certain: the names of the last two features. */
function fromEssentials({ settings, mfa }: PoolState): string[] {
  const { PasswordPolicy, SignInPolicy } = settings.Policies;
  const version = settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? "V1_0";
  return [
    ...(SignInPolicy?.AllowedFirstAuthFactors?.some((factor) => factor !== "PASSWORD") ? ["Passwordless Sign-In"] : []),
    ...(version === "V1_0" ? [] : [`Token Customization with Pre-Token Generation Lambda ${version}`]),
    ...(PasswordPolicy?.PasswordHistorySize ? ["Password History"] : []),
    ...(mfa.email ? ["Email MFA"] : []),
  ];
}
