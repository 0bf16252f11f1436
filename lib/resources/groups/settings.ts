import type { Complete, UserGroupArguments } from "../../aws";
import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import { NO_SPACES } from "../../aws-facts/text";
import type { Adoptable } from "../importable";
import type { Renamable } from "../renamable";

/**
 * A group of users. Import id: `<pool id>/<group>`.
 */
export interface Group extends Adoptable, Renamable {
  /** 1–128 characters without whitespace. Changing it replaces the group; its members are lost. @default the record key */
  readonly name?: string;
  /** Up to 2048 characters. @default none */
  readonly description?: string;
  /**
   * Whose role wins for a member of several groups: that of the lowest number, 1 to 2147483647. 0 is not sent when the group
   * is made, and so is the lowest of all instead of the highest; start at 1.
   * @default 2147483647, written out: AWS's own is none, and Terraform makes a removal 0, the highest of all
   */
  readonly precedence?: number;
  /**
   * ARN of an IAM role for `cognito:preferred_role` (identity pools). **It can be replaced, but not taken away again** (the
   * API refuses an empty one): leaving it out later changes nothing in AWS.
   * @default none
   */
  readonly roleArn?: string;
}

/** The groups of the pool. */
export interface GroupsSettings {
  /** By name: letters, digits, `-` and `_`. */
  readonly groups?: Readonly<Record<string, Group>>;
}

/** The lowest there is; as without one, groups that share it do not outrank each other. */
const LOWEST_PRECEDENCE = 2_147_483_647;

/** AWS's limits on them. */
export const limits = {
  groups: {
    each: {
      name: { length: [1, 128], ...NO_SPACES },
      description: { length: [0, 2048], bytes: 2048 },
      precedence: { range: [0, 2_147_483_647] },
      roleArn: { arn: ARNS.role },
    },
  },
} as const satisfies LimitsOf<GroupsSettings>;

/** Settings to arguments. */
export function toTerraform(key: string, stated: Group): Complete<UserGroupArguments> {
  const { adopted } = stated;
  return {
    name: stated.name ?? key,
    description: stated.description ?? (adopted ? undefined : ""),
    precedence: stated.precedence ?? (adopted ? undefined : LOWEST_PRECEDENCE),
    roleArn: stated.roleArn,
  };
}
