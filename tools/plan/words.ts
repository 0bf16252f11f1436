import { printable } from "../../lib/checks/path";
import type { Change } from "./change";
import { differences, type Shown } from "./difference";
import { own } from "./json";

/** Longer texts of a plan are cut. */
export const LONGEST = 120;

/** A value as one short printable text; a secret is never one. */
export function inWords(shown: Shown): string {
  return shown.kind === "value" ? cut(JSON.stringify(shown.value)) : WORDS[shown.kind];
}

const WORDS = { absent: "none", sensitive: "(sensitive)", unknown: "(known after apply)" };

/** A text of a plan as one short printable line. */
export function cut(text: string): string {
  return printable(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** Names with commas and an `and`; of many only the first. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map(cut);
  if (names.length > most) shown.push(`${names.length - most} more`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** Terraform's reasons, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  delete_because_no_resource_config: "because its block is gone from the configuration",
  delete_because_no_module: "because its module is gone from the configuration",
  delete_because_count_index: "because count is smaller",
  delete_because_each_key: "because its key is gone from for_each",
  delete_because_wrong_repetition: "because count or for_each was added or removed",
  delete_because_no_move_target: "because a moved block has no target",
  replace_because_tainted: "because an earlier apply left it tainted",
  replace_by_request: "because -replace asks for it",
  replace_by_triggers: "because replace_triggered_by asks for it",
};

/** What happens to a resource that goes: `would be replaced, because domain changes ("a" to "b")`. */
export function loss(change: Change): string {
  const done = change.action === "replace" ? "would be replaced" : "would be deleted";
  const leftover = change.deposed === undefined ? "" : " (left behind by an interrupted replacement)";
  const why = change.replacedFor.length > 0 ? attributes(change) : own(REASONS, change.reason ?? "");
  return `${done}${leftover}${why === undefined ? "" : `, ${why}`}`;
}

function attributes(change: Change): string {
  const all = differences(change);
  const told = change.replacedFor.map((path) => {
    const difference = all.find((one) => path === one.path || path.startsWith(`${one.path}[`));
    return difference
      ? `${cut(path)} changes (${inWords(difference.before)} to ${inWords(difference.after)})`
      : cut(path);
  });
  return `because ${told.join(", and ")}`;
}
