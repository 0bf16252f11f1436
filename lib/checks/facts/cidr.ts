import { isIP } from "node:net";

/** A range of addresses, by its family and the length of its prefix. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly prefix: number;
}

/** Takes a range apart; nothing for what is none. As Go's `net.ParseCIDR`: no zone, no missing prefix. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/%]+)\/(\d{1,3})$/.exec(text);
  const [, address = "", length = ""] = match ?? [];
  const family = isIP(address);
  const prefix = Number(length);
  if (match === null || (family !== 4 && family !== 6) || prefix > (family === 4 ? 32 : 128)) return undefined;
  return { family, prefix };
}
