import { compareStrings } from "../../../lib/synth/code-point-order";
import type { ReadPart } from "../read-part";
import type { Remark } from "../result";

/** One thing that was read, with its own key in a record of settings. */
export interface ReadOne<Settings> extends ReadPart<Settings> {
  readonly key: string;
}

/** Things that were read. */
export interface Gathered<Settings> {
  /** Those that can be said, in the order of their keys; nothing if there are none. */
  readonly record: Readonly<Record<string, Settings>> | undefined;
  readonly remarks: readonly Remark[];
}

/** A record of settings from what was read. */
export function gathered<Settings>(all: readonly ReadOne<Settings>[]): Gathered<Settings> {
  const inOrder = [...all].sort((a, b) => compareStrings(a.key, b.key));
  const said = inOrder.flatMap(({ key, settings }) => (settings === undefined ? [] : [[key, settings] as const]));
  return {
    record: said.length > 0 ? Object.fromEntries(said) : undefined,
    remarks: inOrder.flatMap(({ remarks }) => remarks),
  };
}
