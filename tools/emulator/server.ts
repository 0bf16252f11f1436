import type { IncomingMessage } from "node:http";
import { AwsError } from "./aws-error";
import { operations } from "./operations";
import { regionOf, type Store } from "./store";
import { queryError, stsOperations } from "./sts";

/** What the emulator was asked and what it said; never headers, so never credentials. */
export interface RecordedCall {
  readonly operation: string;
  readonly region: string;
  readonly request: unknown;
  readonly response?: object;
  readonly error?: { readonly type: string; readonly message: string };
}

/** An HTTP answer before it is sent. */
export interface Reply {
  status: number;
  type: string;
  body: string;
  errorType?: string;
}

/** What AWS never answers: the emulator does not know the operation or a member, or is wrong itself. */
export const OWN_ERRORS: readonly string[] = ["UnknownOperationException", "UnknownMemberException", "EmulatorFailure"];

const TARGET = "AWSCognitoIdentityProviderService.";

/** Answers one request and records it. Every refusal is a 400: an SDK would retry a 5xx. */
export function answer(store: Store, request: IncomingMessage, body: string, record: (call: RecordedCall) => void) {
  const region = signedRegion(request) ?? store.defaultRegion;
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") return json(store, target, region, body, record);
  return query(store, region, body, record);
}

function json(store: Store, target: string, region: string, body: string, record: (call: RecordedCall) => void): Reply {
  const name = target.startsWith(TARGET) ? target.slice(TARGET.length) : target;
  let request: unknown = body;
  try {
    request = parse(body);
    const operation = operations.get(name);
    if (!operation) throw unknownOperation(name);
    const response = structuredClone(operation(regionOf(store, region), request));
    record({ operation: name, region, request, response });
    return { status: 200, type: JSON_TYPE, body: JSON.stringify(response) };
  } catch (thrown) {
    const error = asAwsError(thrown);
    record({ operation: name, region, request, error: { type: error.type, message: error.message } });
    const answer = JSON.stringify({ __type: error.type, message: error.message });
    return { status: 400, type: JSON_TYPE, body: answer, errorType: error.type };
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body || "{}");
  } catch {
    throw new AwsError("SerializationException", "The request body is not JSON.");
  }
}

function query(store: Store, region: string, body: string, record: (call: RecordedCall) => void): Reply {
  const request = Object.fromEntries(new URLSearchParams(body));
  const operation = request.Action ?? "";
  const answer = stsOperations[operation];
  if (answer !== undefined) {
    record({ operation, region, request, response: { Account: store.accountId } });
    return { status: 200, type: "text/xml", body: answer(store.accountId, request) };
  }
  const { type, message } = unknownOperation(operation);
  record({ operation, region, request, error: { type, message } });
  return { status: 400, type: "text/xml", body: queryError(type, message) };
}

const JSON_TYPE = "application/x-amz-json-1.1";

function unknownOperation(name: string): AwsError {
  return new AwsError("UnknownOperationException", `The emulator does not know the operation '${name}'.`);
}

/** A mistake of the emulator must be as loud as a refusal, and no SDK may retry it either. */
function asAwsError(thrown: unknown): AwsError {
  return thrown instanceof AwsError ? thrown : new AwsError("EmulatorFailure", String(thrown));
}

/** SigV4 names the region in the credential scope: `Credential=<key>/<date>/<region>/<service>/aws4_request`. */
function signedRegion(request: IncomingMessage): string | undefined {
  return /Credential=[^/]*\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? "")?.[1];
}
