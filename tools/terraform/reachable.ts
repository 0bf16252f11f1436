import { readFile } from "node:fs/promises";
import { type ClientRequest, request as plain } from "node:http";
import { request as secure } from "node:https";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Env } from "./environment";

const REGISTRY = "registry.terraform.io";
const LIMIT = 2_000;

/** Whether Terraform can be expected to download a provider: its registry answers, or the user's settings name another place. */
export async function canDownload(env: Env): Promise<boolean> {
  return (await hasInstallationSettings(env)) || (await answers(registryRequest(env)));
}

/** Whether a server can listen on loopback, as the emulator does. */
export function canListen(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(0, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Asks the registry, or the proxy for a way to it: Node's own requests know nothing of proxies. */
function registryRequest(env: Env): ClientRequest {
  const proxy = env.HTTPS_PROXY || env.https_proxy;
  if (!proxy) return secure({ host: REGISTRY, path: "/.well-known/terraform.json", timeout: LIMIT });
  const { protocol, hostname, port, username, password } = new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
  const who = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return (protocol === "https:" ? secure : plain)({
    method: "CONNECT",
    host: hostname,
    port: port || (protocol === "https:" ? 443 : 80),
    path: `${REGISTRY}:443`,
    headers: username ? { "Proxy-Authorization": `Basic ${Buffer.from(who).toString("base64")}` } : {},
    timeout: LIMIT,
  });
}

function answers(request: ClientRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      clearTimeout(timer);
      resolve(answer);
      request.destroy();
    };
    // A name that is never resolved is no idle socket, so the request's own limit does not see it.
    const timer = setTimeout(() => end(false), LIMIT);
    const respond = (response: { statusCode?: number }) => end(response.statusCode === 200);
    request.on("response", respond).on("connect", respond);
    request.on("error", () => end(false)).on("timeout", () => end(false));
    request.end();
  });
}

async function hasInstallationSettings(env: Env): Promise<boolean> {
  const usual = env.APPDATA ? join(env.APPDATA, "terraform.rc") : join(homedir(), ".terraformrc");
  const text = await readFile(env.TF_CLI_CONFIG_FILE || usual, "utf8").catch(() => "");
  return text.includes("provider_installation");
}
