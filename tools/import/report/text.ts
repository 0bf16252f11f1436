import { printable } from "../../../lib/checks/path";
import { report } from "../../../lib/checks/report/text";
import type { Shown } from "../../plan/difference";
import type { Remark, RemarkKind } from "../result";
import type { PlannedChange } from "../verify/proof";
import { isProof, type Result } from "./result";

/** The result as text: what is lost first, and one line for all of it at the end. */
export function text(result: Result): string {
  const { remarks, proof, notRead, variables, findings, notPlanned } = result;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["LOST: the next update of the resource resets these, or fails because of them", ofKind(remarks, "lost")],
    ["UNKNOWN: newer than this version; an update may reset these", ofKind(remarks, "unknown")],
    ["CHANGES", changes(remarks, proof)],
    ["MARKS: shown by the plan, and nothing is sent to AWS", marks(proof)],
    ["Left out: not managed, and left as it is", ofKind(remarks.filter(isRead(notRead)), "left-out")],
    ["Managed elsewhere", ofKind(remarks, "other-owner")],
    ["Secrets to set before a plan", secrets(remarks, variables)],
    ["Not read", notRead.map(({ action, code, what }) => `${action} (${code}): ${what}`)],
    ["Not planned: the AWS provider on this machine is too old for these", notPlanned],
  ];
  const parts = sections.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : `${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
  const warnings = report(findings.filter(({ severity }) => severity === "warning"));
  return [...parts, ...(warnings === "" ? [] : [`${warnings.trimEnd()}\n`]), `${summary(result)}\n`].join("\n");
}

/** `9 resources to import: 0 harmful changes, 1 wanted, 2 marks` */
export function summary({ resources, proof }: Pick<Result, "resources" | "proof">): string {
  const what = `${count(isProof(proof) ? proof.imported : resources, "resource")} to import`;
  if (!isProof(proof)) return `${what}: not verified, ${proof.missing}`;
  const { harmful, wanted, marks: found } = proof;
  return `${what}: ${count(harmful.length, "harmful change")}, ${wanted.length} wanted, ${count(found.length, "mark")}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function changes(remarks: readonly Remark[], proof: Result["proof"]): string[] {
  if (!isProof(proof)) return ofKind(remarks, "wanted");
  const lines = (all: readonly PlannedChange[]) => grouped(all.map(changeLine), " ");
  return [
    ...lines(proof.harmful).map((line) => `harmful: ${line}`),
    ...lines(proof.wanted).map((line) => `wanted: ${line}`),
  ];
}

function changeLine({ address, action, difference, why }: PlannedChange): Line {
  const whole = action === "update" ? "" : `(${action})`;
  if (difference === undefined) return { what: whole, place: address, why };
  const { path, before, after } = difference;
  const what = [whole, `${path}: ${shown(before)} -> ${shown(after)}`].filter((part) => part !== "").join(" ");
  return { what, place: address, why };
}

/** Longer values are cut. */
const LONGEST = 100;

function shown(value: Shown): string {
  if (value.kind === "absent") return "(none)";
  if (value.kind !== "value") return value.kind === "sensitive" ? "(secret)" : "(known after the apply)";
  const json = printable(JSON.stringify(value.value));
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}… (${json.length} characters)` : json;
}

function marks(proof: Result["proof"]): string[] {
  if (!isProof(proof)) return [];
  return grouped(proof.marks.map(({ address, attribute, why }) => ({ what: attribute, place: address, why })));
}

function ofKind(remarks: readonly Remark[], kind: RemarkKind): string[] {
  const these = remarks.filter((remark) => remark.kind === kind);
  return grouped(these.map(({ path, source, message }) => ({ what: source, place: path, why: message })));
}

function secrets(remarks: readonly Remark[], variables: Result["variables"]): string[] {
  const told = remarks.filter(({ kind }) => kind === "secret");
  const untold = Object.entries(variables).filter(
    ([name]) => !told.some(({ message }) => message.includes(`TF_VAR_${name}`)),
  );
  return [...untold.map(([name, what]) => `TF_VAR_${name}: ${what}`), ...ofKind(told, "secret")];
}

const MOST_PLACES = 5;

interface Line {
  readonly what: string;
  readonly place: string | undefined;
  readonly why: string;
}

/** What is said of several places is said once. */
function grouped(lines: readonly Line[], between = ": "): string[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.what}\n${line.why}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const [{ what, why }] = group as [Line];
    const places = group.flatMap(({ place }) => place ?? []);
    const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : "";
    const where = `${places.slice(0, MOST_PLACES).join(", ")}${more}`;
    const first = [where, what].filter((part) => part !== "").join(between);
    return `${printable(first)}\n    ${printable(why)}`;
  });
}

/** What was not read has its own part of the report. */
function isRead(notRead: Result["notRead"]): (remark: Remark) => boolean {
  return ({ source }) => !notRead.some(({ action }) => source === action);
}
