import type { Json } from "../../lib/synth/sorted-json";
import type { NotManaged, NotManagedSetting } from "../../lib/user-pool/not-managed";
import { DESCRIBED } from "../radar/described";
import { type Verdict, verdictOn } from "../radar/verdicts";
import type { Answers } from "./answers";
import { memberAt } from "./json";
import { isRepeated, originalOf } from "./repeated";
import { isResetValue } from "./reset-values";
import type { Remark, RemarkKind } from "./result";
import type { Read } from "./tracked";

/** What becomes of the members that no `fromAws` reads. */
export interface Outcome {
  readonly remarks: readonly Remark[];
  /** What holds back updates of the resource, by its path in AWS's API. */
  readonly notManaged: NonNullable<NotManaged["notManaged"]>;
}

/**
 * A remark for each of them that is not AWS's own, in the words of the radar.
 * @param unread outermost members of answers, such as `DescribeUserPool.LambdaConfig.InboundFederation`
 */
export function judged(path: string, unread: readonly Read[], answers: Answers): Outcome {
  const remarks = new Map<string, Remark>();
  const notManaged: Record<string, NotManagedSetting> = {};
  for (const leaf of unread.flatMap((read) => leaves(read, read.path))) {
    const [call, member] = split(leaf.path);
    const full = `${call}.${member}`;
    const judgement = verdictOn(shapeOf(call), member);
    if (judgement?.verdict === "answered") continue;
    if (isRepeated(full, leaf.value, answers) || isResetValue(full, leaf.value, answers)) continue;
    const part = judgement?.part ?? split(leaf.outermost)[1];
    const [kind, message] = judgement ? said(judgement.verdict, judgement.note) : notSaid(full);
    const source = `${call} ${part}`;
    remarks.set(source, { kind, path, source, message });
    // The value of something unknown may be a secret.
    if (kind === "unknown") notManaged[part] = { verdict: "unknown" };
    if (judgement?.verdict === "wiped" || judgement?.verdict === "blocks") {
      const value = memberAt(answers, [call, ...part.split(".")]) as Json;
      notManaged[part] = { verdict: judgement.verdict, value };
    }
  }
  return { remarks: [...remarks.values()], notManaged };
}

function said(verdict: Exclude<Verdict, "answered">, note: string): [RemarkKind, string] {
  switch (verdict) {
    case "wiped":
      return ["lost", `The next update of this resource resets it: ${note}.`];
    case "blocks":
      return ["lost", `Every update of this resource fails: ${note}.`];
    case "left":
      return ["left-out", `Terraform does not manage it, and it stays as it is: ${note}.`];
  }
}

function notSaid(member: string): [RemarkKind, string] {
  const original = originalOf(member)?.replace(".", " ");
  if (original !== undefined) {
    return ["left-out", `It differs from ${original}, which the provider and the settings use.`];
  }
  const what = "This version does not know it, so Terraform sends no update of this resource, which could reset it.";
  return ["unknown", `${what} Look it up, then set acceptLoss.`];
}

/** The call, and the member of its answer as the radar writes it: lists are looked through. */
function split(path: string): [call: string, member: string] {
  const [call = "", ...names] = path.replace(/\[\d+\]/g, "").split(".");
  return [call, names.join(".")];
}

interface Leaf extends Read {
  /** The member that it is in, of which nothing was read. */
  readonly outermost: string;
}

function leaves({ path, value }: Read, outermost: string): Leaf[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) return [{ path, value, outermost }];
  const below = (name: string) => (Array.isArray(value) ? path : `${path}.${name}`);
  return inner.flatMap(([name, member]) => leaves({ path: below(name), value: member }, outermost));
}

function shapeOf(call: string): string {
  const described = DESCRIBED.find(({ operation }) => operation === call);
  if (described === undefined) throw new Error(`the radar does not know the call ${call}`);
  return described.shape;
}
