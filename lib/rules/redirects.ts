import { isReference } from "../reference";
import { literals, type PlacedClient } from "./client-facts";

/** Where the hosted pages may lead. */
export interface Redirect {
  readonly path: string;
  readonly url: string;
  readonly list: "callbackUrls" | "logoutUrls" | "defaultRedirectUri";
  /** Lower case, `https`; nothing without a scheme. */
  readonly scheme: string | undefined;
  /** Lower case, `[::1]`; nothing for a scheme of one's own. */
  readonly host: string | undefined;
}

const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

const placed = new WeakMap<PlacedClient, readonly Redirect[]>();

/** Every literal URL of a client, with its place; worked out once for all rules. */
export function redirectsOf(client: PlacedClient): readonly Redirect[] {
  const known = placed.get(client);
  if (known !== undefined) return known;
  const found = place(client);
  placed.set(client, found);
  return found;
}

function place({ effective, at, memberAt }: PlacedClient): readonly Redirect[] {
  const lists = (["callbackUrls", "logoutUrls"] as const).flatMap((list) =>
    literals(effective[list]).map((url) => ({ path: memberAt(list, url), url, list })),
  );
  const { defaultRedirectUri: url } = effective;
  const single =
    url === undefined || isReference(url)
      ? []
      : [{ path: at("defaultRedirectUri"), url, list: "defaultRedirectUri" as const }];
  return [...lists, ...single].map((redirect) => ({ ...redirect, ...parts(redirect.url) }));
}

/** Whether it leads to the machine that the browser runs on. */
export function isLoopback({ host }: Redirect): boolean {
  return host !== undefined && LOOPBACK.includes(host);
}

/** `localhost:3000` is a host and a port, not a scheme. */
function parts(url: string): Pick<Redirect, "scheme" | "host"> {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(url)?.[1]?.toLowerCase();
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "").toLowerCase();
  return { scheme, host: host === "" ? undefined : host };
}
