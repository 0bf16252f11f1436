import type { Compared } from "../compare";
import type { Side } from "../fields";
import type { Weaker } from "../never-weaker";

/** What a report shows. */
export interface Comparison {
  readonly first: Side;
  readonly second: Side;
  readonly compared: readonly Compared[];
  readonly weaker: Weaker;
  /** Whether equal fields are shown, too. */
  readonly all: boolean;
}

/** The fields that are shown. */
export function shownFields({ compared, all }: Comparison): readonly Compared[] {
  return compared.filter(({ differs }) => all || differs);
}

/** `production differs in 12 fields …`, in one sentence. */
export function summary({ first, second, compared, weaker }: Comparison): string {
  const differing = compared.filter(({ differs }) => differs);
  if (differing.length === 0) return `${first.name} and ${second.name} are the same.`;
  const stronger = differing.filter(({ verdict }) => verdict === "stronger").length;
  const waived = weaker.waived.size > 0 ? ` (and ${weaker.waived.size} waived)` : "";
  return `${differing.length} ${differing.length === 1 ? "difference" : "differences"}: ${second.name} is weaker in ${weaker.weaker.length}${waived} and stronger in ${stronger}.`;
}

/** What is waived, each with the reason. */
export function waivedFields({ weaker }: Comparison): readonly { readonly path: string; readonly reason: string }[] {
  return [...weaker.waived].map(([{ path }, { reason = "for this run (--except)", until }]) => ({
    path,
    reason: until === undefined ? reason : `${reason} (until ${until})`,
  }));
}
