import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "./aws-error";
import { requestId } from "./ids";
import { operations } from "./operations";
import { regionOf, type Store } from "./store";
import { queryError, stsOperations } from "./sts";

/** A request and its answer; never headers, so never credentials. */
export interface RecordedCall {
  readonly operation: string;
  readonly region: string;
  readonly request: unknown;
  readonly response?: object;
  readonly error?: { readonly type: string; readonly message: string };
}

/** An HTTP request, with its body read. */
export interface Asked {
  readonly method: string;
  /** The path without the query string. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An HTTP answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Told in a header, so that a log of the caller can be compared. */
  readonly requestId: string;
  readonly errorType?: string;
}

/** What AWS never answers: the emulator does not know the operation or a member, or is wrong itself. */
export const OWN_ERRORS: readonly string[] = ["UnknownOperationException", "UnknownMemberException", "EmulatorFailure"];

const TARGET = "AWSCognitoIdentityProviderService.";

/** One request on its way to an answer. */
interface Exchange {
  readonly store: Store;
  readonly id: string;
  readonly region: string;
  readonly record: (call: RecordedCall) => void;
}

/** Answers one request and records it. A refusal is a 400 or a 404: an SDK would retry a 5xx. */
export function answer(store: Store, asked: Asked, record: (call: RecordedCall) => void): Reply {
  const { method, path, headers, body } = asked;
  const exchange = { store, id: requestId(store), region: signedRegion(headers) ?? store.defaultRegion, record };
  if (method !== "POST" || path !== "/") {
    return refused(exchange, `${method} ${path}`, body, unknownOperation(`${method} ${path}`), 404);
  }
  const target = headers["x-amz-target"];
  return typeof target === "string" ? json(exchange, target, body) : query(exchange, body);
}

function json(exchange: Exchange, target: string, body: string): Reply {
  const { store, id, region, record } = exchange;
  const ours = target.startsWith(TARGET);
  const name = ours ? target.slice(TARGET.length) : target;
  let request: unknown = body;
  try {
    request = parse(body);
    const operation = ours ? operations.get(name) : undefined;
    if (!operation) throw unknownOperation(name);
    const response = structuredClone(operation(regionOf(store, region), request));
    record({ operation: name, region, request, response });
    return { status: 200, type: JSON_TYPE, body: JSON.stringify(response), requestId: id };
  } catch (thrown) {
    return refused(exchange, name, request, asAwsError(thrown), 400);
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body || "{}");
  } catch {
    throw new AwsError("SerializationException", "The request body is not JSON.");
  }
}

function query({ store, id, region, record }: Exchange, body: string): Reply {
  const request = Object.fromEntries(new URLSearchParams(body));
  const operation = request.Action ?? "";
  const answer = stsOperations.get(operation);
  if (answer !== undefined) {
    record({ operation, region, request, response: { Account: store.accountId } });
    return { status: 200, type: "text/xml", body: answer(store.accountId, id, request), requestId: id };
  }
  const { type, message } = unknownOperation(operation);
  record({ operation, region, request, error: { type, message } });
  return { status: 400, type: "text/xml", body: queryError(type, message, id), requestId: id };
}

function refused(
  { id, region, record }: Exchange,
  operation: string,
  request: unknown,
  { type, message }: AwsError,
  status: number,
): Reply {
  record({ operation, region, request, error: { type, message } });
  const body = JSON.stringify({ __type: type, message });
  return { status, type: JSON_TYPE, body, requestId: id, errorType: type };
}

const JSON_TYPE = "application/x-amz-json-1.1";

function unknownOperation(name: string): AwsError {
  return new AwsError("UnknownOperationException", `The emulator does not know the operation '${name}'.`);
}

/** A mistake of the emulator must be as loud as a refusal, and no SDK may retry it either. */
function asAwsError(thrown: unknown): AwsError {
  return thrown instanceof AwsError ? thrown : new AwsError("EmulatorFailure", described(thrown));
}

function described(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause !== undefined ? ` (${thrown.cause})` : "";
  return `${thrown}${cause}`;
}

/** SigV4 names the region in the credential scope: `Credential=<key>/<date>/<region>/<service>/aws4_request`. */
function signedRegion(headers: IncomingHttpHeaders): string | undefined {
  return /Credential=[^/]*\/\d+\/([^/]+)\//.exec(headers.authorization ?? "")?.[1];
}
