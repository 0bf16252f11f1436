import { promises } from "node:dns";
import { NotAnswered } from "./not-answered";

/** What the DNS says of a host beside its addresses. They throw NotAnswered if it does not say. */
export interface DnsRecords {
  /** What its CAA records say under `issue`, nothing if they leave that open; `undefined` where it has no such records. */
  readonly caa: (host: string) => Promise<readonly string[] | undefined>;
  /** Its name servers, none where nobody delegates it. */
  readonly nameServers: (host: string) => Promise<readonly string[]>;
}

/** The part of Node's resolver that is used here. */
export interface RecordResolver {
  resolveCaa(host: string): Promise<readonly { readonly issue?: string }[]>;
  resolveNs(host: string): Promise<readonly string[]>;
}

const NONE = ["ENOTFOUND", "ENODATA"];

/** Asks the DNS of this machine, with a time limit of its own. */
export function systemRecords(
  resolver: RecordResolver = new promises.Resolver({ timeout: 1_000, tries: 2 }),
): DnsRecords {
  return {
    caa: async (host) => {
      const records = await answered(`which CAA records ${host} has`, () => resolver.resolveCaa(host));
      return records.length === 0 ? undefined : records.flatMap(({ issue }) => (issue === undefined ? [] : [issue]));
    },
    nameServers: (host) => answered(`which name servers ${host} has`, () => resolver.resolveNs(host)),
  };
}

async function answered<One>(what: string, ask: () => Promise<readonly One[]>): Promise<readonly One[]> {
  try {
    return await ask();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (NONE.includes(code ?? "")) return [];
    throw new NotAnswered(`The DNS does not say ${what} (${code}).`);
  }
}
