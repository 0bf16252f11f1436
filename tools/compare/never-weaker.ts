import { engineRules } from "../../lib/checks/engine-rules";
import type { Waivers } from "../../lib/checks/waiver";
import { isWithin, waiversOf } from "../../lib/checks/waivers";
import type { Compared } from "./compare";

/** A path at and below which the second side may be weaker. */
export interface Exception {
  readonly path: string;
  /** What the waiver says. @default it is one of this run alone */
  readonly reason?: string;
  /** The last day of the waiver. */
  readonly until?: string;
}

/** What is weaker, in two parts. */
export interface Weaker {
  /** What nobody has waived. */
  readonly weaker: readonly Compared[];
  readonly waived: ReadonlyMap<Compared, Exception>;
  /** Exceptions at which nothing is weaker. */
  readonly unused: readonly Exception[];
}

/** Everything of the second side that is weaker. @param exceptions where it may be */
export function weakerIn(compared: readonly Compared[], exceptions: readonly Exception[] = []): Weaker {
  const all = compared.filter(({ verdict }) => verdict === "weaker");
  const exceptionOf = (one: Compared) => exceptions.find(({ path }) => isWithin(one.path, path));
  const waived = all.flatMap((one) => {
    const exception = exceptionOf(one);
    return exception === undefined ? [] : [[one, exception] as const];
  });
  return {
    weaker: all.filter((one) => exceptionOf(one) === undefined),
    waived: new Map(waived),
    unused: exceptions.filter(({ path }) => !all.some((one) => isWithin(one.path, path))),
  };
}

/** The waivers of the second environment, and why some of them do not count. @param day today, such as `2026-11-21` */
export function waivedIn(
  waivers: Waivers,
  day?: string,
): { exceptions: readonly Exception[]; faults: readonly string[] } {
  const { inForce, expired } = waiversOf(engineRules.neverWeaker.id, waivers, day);
  const exceptions = inForce.flatMap(({ at, reason, until }) =>
    at && reason?.trim() ? [{ path: at, reason: reason.trim(), until }] : [],
  );
  const incomplete = inForce.filter(({ at, reason }) => !at || !reason?.trim());
  return {
    exceptions,
    faults: [
      ...expired.map(({ at, until }) => `the waiver of ${at ?? "no path"} does not count: \`until\` is ${until}`),
      ...incomplete.map(({ at }) => `the waiver of ${at || "no path"} does not count: it needs \`at\` and a reason`),
    ],
  };
}
