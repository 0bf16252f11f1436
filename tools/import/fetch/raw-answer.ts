import { buffer } from "node:stream/consumers";

/** The part of an SDK's client and command that is used here; the packages' own types differ in what does not matter. */
interface Sender {
  // biome-ignore lint/suspicious/noExplicitAny: each package has its own type of command
  send(command: any, options: { readonly abortSignal?: AbortSignal }): Promise<unknown>;
}
interface Sendable {
  readonly middlewareStack: {
    // biome-ignore lint/suspicious/noExplicitAny: each package has its own type of middleware
    add(middleware: any, options: { step: "deserialize"; priority: "low" }): void;
  };
}
type Next = (args: unknown) => Promise<{ readonly response: { body: unknown } }>;

/** There was no answer: the network, or nobody at the other end. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * Sends a command and returns the JSON of its answer as AWS wrote it. What the SDK makes of it lacks every member that the
 * installed version does not know.
 *
 * @throws NoAnswer, or the SDK's own error: AWS refuses it, or there are no credentials
 */
export async function rawAnswer(client: Sender, command: Sendable, abortSignal?: AbortSignal): Promise<object> {
  let body = "";
  const keepBody = (next: Next) => async (args: unknown) => {
    const result = await next(args).catch((error: Error) => {
      throw new NoAnswer(error.message);
    });
    const bytes = await buffer(result.response.body as AsyncIterable<Uint8Array>);
    body = bytes.toString("utf8");
    result.response.body = bytes;
    return result;
  };
  // Low: nearest to the network, before the SDK reads the body.
  command.middlewareStack.add(keepBody, { step: "deserialize", priority: "low" });
  await client.send(command, { abortSignal });
  return JSON.parse(body || "{}") as object;
}
