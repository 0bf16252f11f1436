import type { Remark, RemarkKind } from "../result";
import type { PlannedChange } from "../verify/proof";
import { isProof, type Result } from "./result";
import { summary } from "./text";

/** The result as JSON, in the same order as the text. */
export function json(result: Result): string {
  const { poolId, file, resources, remarks, proof, notRead, variables, findings, notPlanned } = result;
  const ofKind = (kind: RemarkKind) => remarks.filter((remark) => remark.kind === kind).map(withoutKind);
  const verified = isProof(proof);
  const printed = {
    poolId,
    file,
    lost: ofKind("lost"),
    unknown: ofKind("unknown"),
    changes: verified
      ? [...proof.harmful.map((one) => change("harmful", one)), ...proof.wanted.map((one) => change("wanted", one))]
      : ofKind("wanted"),
    marks: verified ? proof.marks : [],
    leftOut: ofKind("left-out"),
    otherOwners: ofKind("other-owner"),
    secrets: ofKind("secret"),
    variables,
    notRead,
    notPlanned,
    findings,
    verified,
    ...(!verified && { notVerified: proof.missing }),
    resources: verified ? proof.imported : resources,
    harmful: verified ? proof.harmful.length : undefined,
    wanted: verified ? proof.wanted.length : undefined,
    summary: summary(result),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function change(kind: "harmful" | "wanted", { address, action, difference, why }: PlannedChange): object {
  const { path: attribute, before, after } = difference ?? {};
  return { kind, address, action, attribute, before, after, why };
}

function withoutKind({ kind: _, ...remark }: Remark): Omit<Remark, "kind"> {
  return remark;
}
