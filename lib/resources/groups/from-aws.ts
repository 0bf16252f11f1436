import type { GroupType } from "../../aws-facts/cognito-api";
import { inBytes } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import type { Group } from "./settings";

/** A group that exists as settings. @param key its own in `groups` */
export function fromAws(group: GroupType, key: string, importId: string): Group {
  const { GroupName: name = key, Description: description, Precedence: precedence, RoleArn: roleArn } = group;
  return defined({
    adopted: true,
    importId,
    name: name === key ? undefined : name,
    description: inBytes(description, 2048),
    precedence,
    roleArn,
  });
}

/** Whether AWS made the group by itself, for those who sign in by an identity provider: `<pool id>_<provider>`. */
export function isMadeByAws({ GroupName: name = "" }: GroupType, poolId: string): boolean {
  return name.startsWith(`${poolId}_`);
}
