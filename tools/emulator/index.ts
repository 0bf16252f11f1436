import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { PoolSettings } from "./pool";
import { answer, OWN_ERRORS, type RecordedCall } from "./server";
import { getPool, regionOf, type Store } from "./store";

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
   * Gives a pool settings that AWS holds from before today's rules, unchecked: a LITE pool with threat protection, for
   * instance, which no call could ask for any more.
   */
  hold(userPoolId: string, settings: Partial<PoolSettings>): void;
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
  };
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
    hold: (id, settings) => {
      Object.assign(getPool(regionOf(store, id.replace(/_.*$/, "")), id).settings, settings);
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
