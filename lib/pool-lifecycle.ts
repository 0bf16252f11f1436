import type { TerraformResourceLifecycle } from "./cdktf";
import { refusesDestroy } from "./checks/facts/protection";
import type { Protection } from "./environment";
import type { CognitoUserPoolSettings } from "./settings";
import { leftAlone } from "./user-pool/left-alone";
import { isHeldBack } from "./user-pool/not-managed";

/** AWS's deletion protection. Under `plan`, it stays as it is in AWS unless the settings state it. */
export function deletionProtectionOf(
  { deletionProtection }: CognitoUserPoolSettings,
  protection: Protection | undefined,
): CognitoUserPoolSettings["deletionProtection"] {
  if (protection === undefined || protection === "plan") return deletionProtection;
  return protection === "full" ? "ACTIVE" : "INACTIVE";
}

/** What Terraform must neither delete nor change of a pool; nothing if it may do both. */
export function lifecycleOf(
  settings: CognitoUserPoolSettings,
  protection: Protection | undefined,
): TerraformResourceLifecycle | undefined {
  const guarded = refusesDestroy(protection);
  const held = isHeldBack(settings);
  // SMS cannot be unset in AWS, so that its absence must not be a change.
  const withoutSms = settings.smsConfiguration === undefined;
  const untouched = protection === "plan" && settings.deletionProtection === undefined;
  const ignored = new Set([
    ...leftAlone(settings),
    ...(withoutSms ? ["sms_configuration"] : []),
    ...(untouched ? ["deletion_protection"] : []),
  ]);
  if (!guarded && !held && ignored.size === 0) return undefined;
  return {
    ...(guarded && { preventDestroy: true }),
    ...(ignored.size > 0 && { ignoreChanges: [...ignored] }),
    ...(held && { ignoreChanges: "all" }),
  };
}
