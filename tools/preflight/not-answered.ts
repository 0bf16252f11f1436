import { printable } from "../../lib/checks/path";

/** There is no answer to judge: AWS denies the call, or cannot be reached, or takes too long. */
export class NotAnswered extends Error {
  override readonly name = "NotAnswered";
}

/** What AWS's SDK throws: an answer with an error, or that there was none. */
interface SdkError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const DENIED = /AccessDenied|Unauthorized|AuthorizationError|NotAuthorized|Forbidden/i;

/** Why a call has no answer; `undefined` for what neither AWS nor the network threw. */
export function notAnswered(action: string, error: unknown): NotAnswered | undefined {
  const { name, message, code, $metadata } = error as SdkError;
  if (name === "TimeoutError" || name === "AbortError") return new NotAnswered(`${action} was not answered in time.`);
  const status = $metadata?.httpStatusCode;
  if (status === undefined) {
    return code === undefined ? undefined : new NotAnswered(`AWS cannot be reached for ${action} (${code}).`);
  }
  if (error instanceof SyntaxError) return new NotAnswered(`The answer to ${action} cannot be read.`);
  if (DENIED.test(name) || status === 403) return new NotAnswered(`AWS denies ${action} (${name}).`);
  return new NotAnswered(`AWS answers ${action} with ${name}: ${printable(message).slice(0, 200)}`);
}
