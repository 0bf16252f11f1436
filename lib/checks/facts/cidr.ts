import { isIP } from "node:net";

/** An IP range. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly prefix: number;
}

/** Parses an IP range, or answers nothing. As Go's `net.ParseCIDR`: no zone, and the prefix is required. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/%]+)\/(\d{1,3})$/.exec(text);
  const [, address = "", length = ""] = match ?? [];
  const family = isIP(address);
  const prefix = Number(length);
  if (match === null || (family !== 4 && family !== 6) || prefix > (family === 4 ? 32 : 128)) return undefined;
  return { family, prefix };
}
