import type { EffectiveClient } from "../../resources/clients/effective";
import { isReference } from "../../synth/reference";
import { literals } from "./literals";

/** A URL that the login pages may redirect to. */
export interface Redirect {
  readonly path: string;
  readonly url: string;
  readonly list: "callbackUrls" | "logoutUrls" | "defaultRedirectUri";
  /** In lower case, such as `https`; `undefined` without a scheme. */
  readonly scheme: string | undefined;
  /** In lower case, such as `[::1]`; `undefined` for a custom scheme. */
  readonly host: string | undefined;
}

/** A client, and where its settings stand. */
interface Placed {
  readonly effective: Pick<EffectiveClient, "callbackUrls" | "logoutUrls" | "defaultRedirectUri">;
  readonly at: (setting: "defaultRedirectUri") => string;
  readonly memberAt: (list: "callbackUrls" | "logoutUrls", member: string) => string;
}

const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Every literal URL of a client. */
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

/** Whether it leads to the machine that the browser runs on, by one of the names that AWS knows. */
export function isLoopback({ host }: Redirect): boolean {
  return host !== undefined && LOOPBACK.includes(host);
}

/** As `isLoopback`, and names below `localhost`, which browsers resolve to this machine too. */
export function isLocal(redirect: Redirect): boolean {
  return isLoopback(redirect) || redirect.host?.endsWith(".localhost") === true;
}

/** `localhost:3000` is a host and a port, not a scheme. */
function parts(url: string): Pick<Redirect, "scheme" | "host"> {
  const scheme = /^([a-z][a-z0-9+._-]*):(?!\d)/i.exec(url)?.[1]?.toLowerCase();
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "").toLowerCase();
  return { scheme, host: host === "" ? undefined : host };
}
