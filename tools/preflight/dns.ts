import { promises } from "node:dns";
import { NotAnswered } from "./not-answered";

/** Whether a host has an A record. @throws NotAnswered if the DNS does not say */
export type Dns = (host: string) => Promise<boolean>;

/** The part of Node's resolver that is used here. */
export interface Resolver {
  resolve4(host: string): Promise<readonly string[]>;
}

const NONE = ["ENOTFOUND", "ENODATA"];

/** It always has one: where it has none, the DNS does not know the internet, and says nothing of other hosts. */
export const KNOWN = "sts.amazonaws.com";

/** Asks the DNS of this machine, with a time limit of its own. */
export function systemDns(resolver: Resolver = new promises.Resolver({ timeout: 1_000, tries: 2 })): Dns {
  const resolves: Dns = async (host) => {
    try {
      return (await resolver.resolve4(host)).length > 0;
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      if (NONE.includes(code ?? "")) return false;
      throw new NotAnswered(`DNS does not show whether ${host} has an A record (${code}).`);
    }
  };
  return async (host) => {
    if (await resolves(host)) return true;
    if (await resolves(KNOWN)) return false;
    throw new NotAnswered(`DNS on this machine does not resolve internet names: not even ${KNOWN} has an A record.`);
  };
}
