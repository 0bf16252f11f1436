import { allowed, type Unused } from "./allow";
import type { Change } from "./change";
import { Facts, type Known } from "./facts";
import { type Finding, findingsIn, inOrder } from "./finding";
import type { Noise } from "./noise";
import { type Phase, phasesOf } from "./phases";
import type { Plan } from "./read";

/** What the guard says of a plan. */
export interface Verdict {
  /** `nothing`: there is nothing to apply. `safe`: nothing blocks. `blocked`: a finding blocks that nobody has allowed. */
  readonly verdict: "nothing" | "safe" | "blocked";
  readonly exitCode: 0 | 2 | 3;
  /** How many resources would change, in Terraform's way: a replacement adds one and destroys one. */
  readonly counts: Counts;
  /** What blocks first, then by address. */
  readonly findings: readonly Finding[];
  /** What looks like a change and harms nothing. */
  readonly noise: readonly PlacedNoise[];
  /** What was allowed in vain. */
  readonly unused: readonly Unused[];
  /** Applies in their order, where one cannot do it. */
  readonly phases: readonly Phase[];
}

/** Numbers of resources. */
export type Counts = Readonly<Record<"add" | "change" | "destroy" | "import" | "move" | "forget" | "outputs", number>>;

/** Noise at a resource. */
export interface PlacedNoise extends Noise {
  readonly address: string;
}

/** Exit codes by verdict. 1 is an error, such as a file that is no plan. */
const EXIT_CODES = { nothing: 0, safe: 2, blocked: 3 } as const;

/**
 * Judges a plan.
 * @param allow what blocks and should not
 * @param besides what somebody else found; a plan that does nothing does not fail on it
 */
export function guard(
  plan: Plan,
  allow: readonly string[] = [],
  known: Known = {},
  besides: readonly Finding[] = [],
): Verdict {
  const facts = new Facts(plan, known);
  const counts = count(plan);
  const something = Object.values(counts).some((number) => number > 0) || plan.applicable === true;
  const others = something ? besides : besides.map((finding): Finding => ({ ...finding, level: "note" }));
  const { findings, unused } = allowed([...findingsIn(facts), ...others].toSorted(inOrder), allow);
  const blocking = findings.filter(isBlocking);
  const verdict = blocking.length > 0 ? "blocked" : something ? "safe" : "nothing";
  return {
    verdict,
    exitCode: EXIT_CODES[verdict],
    counts,
    findings,
    noise: noiseIn(facts),
    unused,
    phases: phasesOf(blocking),
  };
}

/** Whether a finding stops the apply. */
export function isBlocking({ level, allowed }: Finding): boolean {
  return level === "block" && !allowed;
}

function count({ changes, outputs }: Plan): Counts {
  const of = (isOne: (change: Change) => boolean) => changes.filter(isOne).length;
  return {
    add: of(({ action }) => action === "create" || action === "replace"),
    change: of(({ action }) => action === "update"),
    destroy: of(({ action }) => action === "delete" || action === "replace"),
    import: of(({ importing }) => importing !== undefined),
    move: of(({ movedFrom, address }) => movedFrom !== undefined && movedFrom !== address),
    forget: of(({ action }) => action === "forget"),
    outputs: outputs.length,
  };
}

function noiseIn(facts: Facts): PlacedNoise[] {
  return facts.plan.changes
    .filter(({ action }) => action === "update")
    .flatMap((change) => facts.judge(change).noise.map((noise) => ({ address: change.address, ...noise })));
}
