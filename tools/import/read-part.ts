import { UnknownValue } from "../../lib/aws-facts/known";
import { literalText } from "../../lib/synth/literal-text";
import type { NotManaged } from "../../lib/user-pool/not-managed";
import type { Answers } from "./answers";
import { mapped, memberAt, without } from "./json";
import { judged, type Outcome } from "./judged";
import type { Remark } from "./result";
import { type Read, tracked } from "./tracked";

/** One part of a description as settings, with remarks on everything that its `fromAws` did not read. */
export interface ReadPart<Settings> {
  /** With what nobody can express, in `notManaged`. Nothing where the part cannot be said at all. A remark says why. */
  readonly settings: (Settings & NotManaged) | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the pool, or one thing that belongs to it, with its `fromAws`, and accounts for every member of what AWS answered: it is
 * read by `fromAws`, or AWS's own, or a remark says what becomes of it.
 *
 * `fromAws` is pure and knows nothing of this: it takes AWS's answers and returns settings, without remarks. What it cannot say
 * (`UnknownValue`) is left as it is with everything beside it: `fromAws` is asked again without the member of the answer that
 * holds it, so that no half of a block is stated. Strings of the answers come as settings that stay literal text.
 *
 * @param path of the settings: `userPool.clients.web`
 * @param answers by the call that gave them: `{ DescribeUserPoolClient: client }`
 */
export function readPart<Given extends Answers, Settings extends object>(
  path: string,
  answers: Given,
  fromAws: (answers: Given) => Settings,
): ReadPart<Settings> {
  const remarks: Remark[] = [];
  let notManaged: Outcome["notManaged"] = {};
  for (let left = mapped(answers, literalText); ; ) {
    const { unknown, settings, unread } = settingsFrom(left, fromAws);
    if (unknown === undefined) {
      const rest = judged(path, unread, answers);
      notManaged = { ...notManaged, ...rest.notManaged };
      const held = Object.keys(notManaged).length > 0 ? { notManaged } : {};
      return { settings: settings && { ...settings, ...held }, remarks: [...remarks, ...rest.remarks] };
    }
    const unit = unitOf(unknown.path);
    const value = memberAt(left, unit);
    const isSaid = remarks.some(({ source }) => source === unit.join(" "));
    if (!isSaid) remarks.push(unknownValue(path, unit, unknown));
    if (value === undefined) return { settings: undefined, remarks: remarks.map((one) => requiring(one, unit)) };
    // What the next update resets, it resets whether or not the settings say what is beside it.
    const lost = lostIn(judged(path, [{ path: unit.join("."), value }], answers));
    remarks.push(...lost.remarks);
    notManaged = { ...notManaged, ...lost.notManaged };
    left = without(left, unit);
  }
}

function lostIn({ remarks, notManaged }: Outcome): Outcome {
  const known = Object.entries(notManaged).filter(([, { verdict }]) => verdict !== "unknown");
  return { remarks: remarks.filter(({ kind }) => kind === "lost"), notManaged: Object.fromEntries(known) };
}

interface Attempt<Settings> {
  readonly settings: Settings | undefined;
  readonly unread: readonly Read[];
  readonly unknown?: Unknown;
}

interface Unknown extends Read {
  readonly allowed: UnknownValue["allowed"];
}

function settingsFrom<Given extends Answers, Settings extends object>(
  answers: Given,
  fromAws: (answers: Given) => Settings,
): Attempt<Settings> {
  const { json, reads, unread } = tracked(answers);
  try {
    // Copied while it is tracked: an object that is passed on as a whole is read by that.
    return { settings: mapped(fromAws(json), (text) => text), unread: unread() };
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    const read = reads.findLast(({ value }) => value === error.value);
    if (read === undefined) throw error;
    return { settings: undefined, unread: [], unknown: { ...read, allowed: error.allowed } };
  }
}

/** Members that only hold others, each a setting of its own. */
const CONTAINERS = ["DescribeUserPool.Policies"];

/** The call and the member that is left as it is for the sake of one value in it. */
function unitOf(path: string): string[] {
  const names = path.replace(/\[\d+\]/g, "").split(".");
  return names.slice(0, CONTAINERS.includes(names.slice(0, 2).join(".")) ? 3 : 2);
}

function unknownValue(path: string, [call = "", ...unit]: string[], { path: at, value, allowed }: Unknown): Remark {
  const member = unit.join(".");
  const is = cut(JSON.stringify(value) ?? "not there");
  const refused = `${at.slice(call.length + 1)} is ${is}, and the setting takes ${allowed.join(", ")}.`;
  return {
    kind: "unknown",
    path,
    source: `${call} ${member}`,
    message: `${refused} All of ${member} is left as it is.`,
  };
}

/** The remark on a member that `fromAws` cannot do without. */
function requiring(remark: Remark, unit: readonly string[]): Remark {
  if (remark.source !== unit.join(" ")) return remark;
  return { ...remark, message: `${remark.message} Terraform requires it, so the resource is not imported.` };
}

/** As much of a value as tells which it is. */
function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 100;
