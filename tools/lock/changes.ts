import { shownValue } from "../../lib/lock/consequences";
import type { Lock } from "../../lib/lock/lock";

const SECTIONS = ["locked", "live", "resources", "kept"] as const;

/** What another lock changes, a line for each: `+` is new, `-` is gone, `~` has another value. */
export function changesOf(before: Lock | undefined, after: Lock): string[] {
  const lines = SECTIONS.flatMap((section) => changesIn(section, before?.[section] ?? {}, after[section]));
  const known = new Set(before?.accepted.map((each) => JSON.stringify(each)));
  const accepted = after.accepted
    .filter((each) => !known.has(JSON.stringify(each)))
    .map(({ path, reason }) => `+ accepted ${path}: ${reason}`);
  return [...lines, ...accepted];
}

type Section = Readonly<Record<string, unknown>>;

function changesIn(name: string, before: Section, after: Section): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    const [old, value] = [before[path], after[path]];
    if (old === undefined) return [`+ ${name} ${path}: ${shownValue(value)}`];
    if (value === undefined) return [`- ${name} ${path}: ${shownValue(old)}`];
    if (JSON.stringify(old) === JSON.stringify(value)) return [];
    return [`~ ${name} ${path}: ${shownValue(old)} -> ${shownValue(value)}`];
  });
}
