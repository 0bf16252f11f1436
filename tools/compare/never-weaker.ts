import type { Compared } from "./compare";

/** What is weaker, in two parts. */
export interface Weaker {
  /** What nobody has excepted. */
  readonly weaker: readonly Compared[];
  readonly excepted: readonly Compared[];
  /** Paths that except nothing. */
  readonly unused: readonly string[];
}

/** Everything of the second side that is weaker. @param except paths at and below which it may be */
export function weakerIn(compared: readonly Compared[], except: readonly string[] = []): Weaker {
  const all = compared.filter(({ verdict }) => verdict === "weaker");
  const isBelow = ({ path }: Compared, exception: string) => path === exception || path.startsWith(`${exception}.`);
  return {
    weaker: all.filter((one) => !except.some((exception) => isBelow(one, exception))),
    excepted: all.filter((one) => except.some((exception) => isBelow(one, exception))),
    unused: except.filter((exception) => !all.some((one) => isBelow(one, exception))),
  };
}
