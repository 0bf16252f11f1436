import type { GroupType } from "../../../lib/aws-facts/cognito-api";
import { fromAws, isMadeByAws } from "../../../lib/resources/groups/from-aws";
import { importIdOf } from "../../../lib/synth/import-id";
import { literalText } from "../../../lib/synth/literal-text";
import type { PartReader } from "../part";
import { readPart } from "../read-part";
import type { Remark } from "../result";
import { gathered } from "./gathered";
import { ofPool } from "./of-pool";
import { recordKeys } from "./record-keys";

/** The groups, without those that AWS keeps for identity providers. */
export const groups: PartReader = {
  reads: ["groups"],
  read: ({ groups: all, poolId }) => {
    const live = all.filter((group) => !isMadeByAws(group, poolId));
    const keys = recordKeys(live.map(named), "group");
    const read = live.map((group, index) => {
      const key = keys[index] ?? "";
      const path = `userPool.groups.${key}`;
      const importId = literalText(importIdOf(`${poolId}/${group.GroupName}`, poolId));
      const answers = { GetGroup: ofPool(group, poolId) };
      return { key, ...readPart(path, answers, ({ GetGroup }) => fromAws(GetGroup, key, importId)) };
    });
    const { record, remarks } = gathered(read);
    const settings = record ? { groups: record } : {};
    return { settings, remarks: [...remarks, ...madeByAws(all, poolId)] };
  },
};

function named({ GroupName: name = "", CreationDate }: GroupType) {
  return { name, made: CreationDate as string | undefined };
}

function madeByAws(all: readonly GroupType[], poolId: string): Remark[] {
  return all
    .filter((group) => isMadeByAws(group, poolId))
    .map(({ GroupName }) => ({
      kind: "left-out",
      source: "ListGroups GroupName",
      message: `AWS made the group ${GroupName} for the users of an identity provider and keeps it. It is not imported.`,
    }));
}
