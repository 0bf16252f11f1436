import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What moto lacks of identity pools: AWS answers what it was told, one answer for each pool and provider. */
const KEPT = {
  SetIdentityPoolRoles: "GetIdentityPoolRoles",
  SetPrincipalTagAttributeMap: "GetPrincipalTagAttributeMap",
} as const;

interface Kept {
  readonly IdentityPoolId: string;
  readonly IdentityProviderName?: string;
}

/**
 * Calls `use` with the address of an API of identity pools: it keeps their roles and tags itself, and hands all else to moto.
 * What it was told, by operation, is `told`.
 */
export async function withIdentityPools<T>(
  moto: string,
  use: (url: string, told: ReadonlyMap<string, unknown>) => Promise<T>,
): Promise<T> {
  const kept = new Map<string, string>();
  const told = new Map<string, unknown>();
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request);
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    const { IdentityPoolId, IdentityProviderName = "" } = JSON.parse(text) as Kept;
    const place = `${IdentityPoolId} ${IdentityProviderName}`;
    if (Object.hasOwn(KEPT, operation)) {
      kept.set(`${KEPT[operation as keyof typeof KEPT]} ${place}`, text);
      told.set(operation, JSON.parse(text));
    }
    const isKept = Object.entries(KEPT).flat().includes(operation);
    const answer = isKept ? (kept.get(`${operation} ${place}`) ?? text) : await handOn(moto, request, text);
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, told);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

async function handOn(moto: string, { headers }: IncomingMessage, body: string): Promise<string> {
  const taken = ["authorization", "content-type", "x-amz-target"] as const;
  const sent = taken.map((name): [string, string] => [name, String(headers[name])]);
  const answer = await fetch(moto, { method: "POST", headers: sent, body });
  return answer.text();
}
