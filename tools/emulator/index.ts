import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Pool } from "./pool";
import { answer, OWN_ERRORS, type RecordedCall } from "./server";
import { getPool, type Region, regionOf, type Store } from "./store";
import type { Domain } from "./types";

export { AwsError } from "./aws-error";
export { type Answer, call } from "./call";
export type { RecordedCall } from "./server";

/** Where and as whom the emulator answers. */
export interface EmulatorOptions {
  /** @default "123456789012" */
  accountId?: string;
  /** The region of a call that is not signed. @default "us-east-1" */
  region?: string;
  /** A port on 127.0.0.1. @default any free one */
  port?: number;
}

/** A running emulator of Cognito's control plane. */
export interface Emulator {
  /** What `AWS_ENDPOINT_URL` is set to. */
  readonly url: string;
  /** Every call so far, in order. */
  readonly calls: readonly RecordedCall[];
  /** Calls the emulator could not serve because it does not know enough. A test expects none. */
  unserved(): RecordedCall[];
  /**
   * Writes into the store of a pool, unchecked: a state that AWS holds and that no call makes any more, such as threat
   * protection on LITE (`pool.settings`), a client without token revocation (`pool.clients.get(id)`), an identity provider
   * with details that AWS gave it years ago (`pool.identityProviders`), two domains (`domains`, by name) or members newer
   * than the model. Only the process that started the emulator can do it; there is no call for it.
   *
   * From then on answers are not checked against AWS's model.
   */
  edit(userPoolId: string, change: (pool: Pool, domains: Region["domains"]) => void): void;
  /** A copy of what is stored of a pool, for a test that nothing else changed. */
  stored(userPoolId: string): { readonly pool: Pool; readonly domains: readonly Domain[] };
  /** Stops it and forgets everything. */
  close(): Promise<void>;
}

/**
 * Starts an emulator on loopback, with no state on disk. The region of a call is the one it is signed for, so one
 * emulator serves all regions.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const store: Store = {
    accountId: options.accountId ?? "123456789012",
    defaultRegion: options.region ?? "us-east-1",
    regions: new Map(),
    made: 0,
    answered: 0,
    edited: false,
  };
  const place = (id: string) => regionOf(store, id.replace(/_.*$/, ""));
  const calls: RecordedCall[] = [];
  const server = createServer((request, response) => {
    void serve(store, request, response, (call) => calls.push(call));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    unserved: () => calls.filter(({ error }) => error && OWN_ERRORS.includes(error.type)),
    edit: (id, change) => {
      change(getPool(place(id), id), place(id).domains);
      store.edited = true;
    },
    stored: (id) => {
      const domains = [...place(id).domains.values()].filter(({ UserPoolId }) => UserPoolId === id);
      return structuredClone({ pool: getPool(place(id), id), domains });
    },
    close: () => stop(server),
  };
}

async function serve(
  store: Store,
  request: IncomingMessage,
  response: ServerResponse,
  record: (call: RecordedCall) => void,
): Promise<void> {
  const { method = "", url = "", headers } = request;
  let body: string;
  try {
    body = await text(request);
  } catch {
    // Who asked has hung up: there is nobody to answer.
    return;
  }
  const reply = answer(store, { method, path: url.replace(/\?.*$/s, ""), headers, body }, record);
  response.statusCode = reply.status;
  response.setHeader("content-type", reply.type);
  response.setHeader("x-amzn-RequestId", reply.requestId);
  if (reply.errorType) response.setHeader("x-amzn-errortype", reply.errorType);
  response.end(reply.body);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
