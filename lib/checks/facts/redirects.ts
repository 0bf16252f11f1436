import type { EffectiveClient } from "../../resources/clients/effective";
import { isReference } from "../../synth/reference";
import { literals } from "./literals";

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

/** A client whose settings know their place. */
interface Placed {
  readonly effective: Pick<EffectiveClient, "callbackUrls" | "logoutUrls" | "defaultRedirectUri">;
  readonly at: (setting: "defaultRedirectUri") => string;
  readonly memberAt: (list: "callbackUrls" | "logoutUrls", member: string) => string;
}

const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Every literal URL of a client, with its place. */
export function redirectsOf({ effective, at, memberAt }: Placed): readonly Redirect[] {
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
