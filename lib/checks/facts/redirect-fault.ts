import { isLocal, type Redirect } from "./redirects";

/** What AWS refuses in a callback or logout URL, and what to do; an empty one is outside the limits. */
export function redirectFault(redirect: Redirect): [message: string, fix: string] | undefined {
  const { url, scheme, host } = redirect;
  if (url === "") return undefined;
  if (scheme === undefined) {
    return [
      "is not an absolute URL",
      "start it with a scheme: https://…, or a custom scheme such as myapp://… for native apps",
    ];
  }
  if (/\s/.test(url)) return ["contains white space", "remove it, or write it as %20"];
  if (url.includes("#")) return ["contains a fragment (#…)", "remove the fragment"];
  if (scheme !== "http" && scheme !== "https") return undefined;
  if (host === undefined || !URL.canParse(url)) return ["has no valid host", "write https://<host>/<path>"];
  if (scheme === "http" && !isLocal(redirect)) {
    return ["uses http, which is allowed for localhost, 127.0.0.1 and [::1] only", "use https"];
  }
  return undefined;
}
