import { invalidParameter } from "../aws-error";
import type { Client } from "../types";

/** Where a user may be sent back to. */
export function checkUrls(client: Client): void {
  for (const url of [...(client.CallbackURLs ?? []), ...(client.LogoutURLs ?? [])]) checkUrl(url);
  const { DefaultRedirectURI: fallback, CallbackURLs: callbacks = [] } = client;
  if (fallback !== undefined && !callbacks.includes(fallback)) {
    throw invalidParameter(`The default redirect URI ${fallback} is not in the callback URIs list.`);
  }
}

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

function checkUrl(url: string): void {
  // Not certain: the text.
  if (!URL.canParse(url)) throw invalidParameter(`Invalid URL: ${url}`);
  if (url.includes("#")) throw invalidParameter("URL cannot use fragment");
  const { protocol, hostname } = new URL(url);
  if (protocol === "http:" && !LOCAL.includes(hostname)) throw invalidParameter("URL cannot use the HTTP protocol.");
}
