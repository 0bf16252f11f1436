import { promises } from "node:dns";
import { NotAnswered } from "./not-answered";

/**
 * What the CAA records of a host say under `issue`, none if they leave that open; `undefined` where it has no such records.
 * @throws NotAnswered if the DNS does not say
 */
export type Caa = (host: string) => Promise<readonly string[] | undefined>;

/** The part of Node's resolver that is used here. */
export interface CaaResolver {
  resolveCaa(host: string): Promise<readonly { readonly issue?: string }[]>;
}

const NONE = ["ENOTFOUND", "ENODATA"];

/** Asks the DNS of this machine, with a time limit of its own. */
export function systemCaa(resolver: CaaResolver = new promises.Resolver({ timeout: 1_000, tries: 2 })): Caa {
  return async (host) => {
    try {
      const records = await resolver.resolveCaa(host);
      return records.length === 0 ? undefined : records.flatMap(({ issue }) => (issue === undefined ? [] : [issue]));
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      if (NONE.includes(code ?? "")) return undefined;
      throw new NotAnswered(`The DNS does not say which CAA records ${host} has (${code}).`);
    }
  };
}
