import type { Complete, UserPoolArguments } from "../aws";
import { known, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import type { OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

type Mechanism = {
  /** `admin_only` cannot be combined with another mechanism. */
  readonly name: OneOf<"verified_email" | "verified_phone_number" | "admin_only">;
  /** 1 is used first. Two mechanisms cannot have the same priority. */
  readonly priority: 1 | 2;
};

/** How users who forgot their password recover their account, through a verified attribute. */
export interface AccountRecoverySettings {
  /**
   * One or two mechanisms. Always emitted: Terraform ignores the removal of the block.
   * @default verified_email, then verified_phone_number
   */
  readonly accountRecoverySetting?: {
    /** The mechanisms, each with its own priority. */
    readonly recoveryMechanism: readonly Mechanism[];
  };
}

/** AWS's limits on them. */
export const limits = {
  accountRecoverySetting: { recoveryMechanism: { count: [1, 2] } },
} as const satisfies LimitsOf<AccountRecoverySettings>;

type Arguments = Pick<UserPoolArguments, "accountRecoverySetting">;

const AWS_DEFAULT: readonly Mechanism[] = [
  { name: "verified_email", priority: 1 },
  { name: "verified_phone_number", priority: 2 },
];

export function toTerraform(settings: AccountRecoverySettings & Adoption): Complete<Arguments> {
  const { accountRecoverySetting, adopted } = settings;
  if (accountRecoverySetting === undefined && adopted) return { accountRecoverySetting: undefined };
  const stated = accountRecoverySetting?.recoveryMechanism ?? [];
  const mechanisms = stated.length > 0 ? stated : AWS_DEFAULT;
  return {
    accountRecoverySetting: { recoveryMechanism: byPriority(mechanisms) },
  };
}

function byPriority(mechanisms: readonly Mechanism[]): Mechanism[] {
  return [...mechanisms].sort((a, b) => a.priority - b.priority);
}

export function fromAws({ DescribeUserPool: pool }: DescribedPool): Complete<AccountRecoverySettings> {
  const live = pool.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  const recoveryMechanism = live.map(({ Name, Priority }) => ({
    name: present(known(Name, ["verified_email", "verified_phone_number", "admin_only"])),
    priority: present(known(Priority, [1, 2])),
  }));
  return { accountRecoverySetting: live.length > 0 ? { recoveryMechanism: byPriority(recoveryMechanism) } : undefined };
}
