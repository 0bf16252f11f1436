import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** How a request is answered in place of the emulator: an error of AWS's, by its name. */
export type Instead = string | undefined;

/** What stands before an emulator and does what AWS does with a bad day. */
export interface Front {
  readonly url: string;
  /** The operations that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Passes requests on to an emulator, and changes what it is told to.
 *
 * @param refuse names an error to answer instead, `drop` to hang up
 * @param answer what is answered without asking the emulator
 * @param change makes another answer of the emulator's
 */
export async function frontOf(
  emulator: string,
  {
    refuse = () => undefined,
    answer = () => undefined,
    change = (_, answered) => answered,
  }: {
    readonly refuse?: (operation: string, request: Record<string, unknown>) => Instead;
    readonly answer?: (operation: string, request: Record<string, unknown>) => object | undefined;
    readonly change?: (operation: string, answered: Record<string, unknown>) => object;
  },
): Promise<Front> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    asked.push(operation);
    const input = JSON.parse(body);
    const error = refuse(operation, input);
    if (error === "drop") return request.socket.destroy();
    if (error !== undefined) {
      response.statusCode = error === "InternalErrorException" ? 500 : 400;
      return response.end(JSON.stringify({ __type: error, message: `no ${operation}` }));
    }
    const own = answer(operation, input);
    if (own !== undefined) return response.end(JSON.stringify(own));
    const headers = request.headers as Record<string, string>;
    const passed = await fetch(emulator, { method: "POST", headers: onlyOwn(headers), body });
    response.statusCode = passed.status;
    const json = (await passed.json()) as Record<string, unknown>;
    return response.end(JSON.stringify(passed.ok ? change(operation, json) : json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => closed(server) };
}

function onlyOwn(headers: Record<string, string>): Record<string, string> {
  const names = ["content-type", "x-amz-target", "authorization"];
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
