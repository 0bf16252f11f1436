import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** An answer: JSON, the inside of an XML document, an error of AWS's by its name, or none at all. */
export type Answer = object | string | { readonly error: string; readonly status?: number } | "silence";

/** By operation. */
export type Answers = Readonly<Record<string, Answer | ((asked: string) => Answer)>>;

/** AWS as one HTTP endpoint that says what a test wants. */
export interface FakeAws {
  readonly url: string;
  /** The operations that were asked for, sorted. */
  asked(): string[];
  close(): Promise<void>;
}

const REST: readonly [path: RegExp, operation: string][] = [
  [/^\/v2\/email\/identities\//, "GetEmailIdentity"],
  [/^\/v2\/email\/account$/, "GetAccount"],
  [/^\/2015-03-31\/functions\/[^/]+\/configuration$/, "GetFunctionConfiguration"],
  [/^\/2015-03-31\/functions\/[^/]+\/policy$/, "GetPolicy"],
  [/^\/2013-04-01\/hostedzone\/\w+$/, "GetHostedZone"],
  [/^\/2013-04-01\/hostedzone\/\w+\/rrset$/, "ListResourceRecordSets"],
];

const ROUTE_53 = ["GetHostedZone", "ListResourceRecordSets"];
const QUERY = ["GetCallerIdentity", "AssumeRole", "GetRole", "SimulatePrincipalPolicy", "GetSMSSandboxAccountStatus"];

/** Starts it. An operation that has no answer is a mistake of the test: it is refused as unknown. */
export async function fakeAws(answers: Answers): Promise<FakeAws> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const operation = operationOf(request, body);
    asked.push(operation);
    const stated = answers[operation] ?? { error: `NoAnswerFor${operation}`, status: 500 };
    const answer = typeof stated === "function" ? stated(`${request.url} ${body}`) : stated;
    if (answer === "silence") return;
    const { status, type, document } = written(operation, answer);
    const named = typeof answer === "object" && "error" in answer ? { "x-amzn-errortype": answer.error } : {};
    response.writeHead(status, { "content-type": type, ...named }).end(document);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => [...new Set(asked)].sort(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function operationOf({ url = "", headers }: IncomingMessage, body: string): string {
  const target = headers["x-amz-target"];
  if (typeof target === "string") return target.split(".").at(-1) as string;
  const path = url.split("?")[0] as string;
  return REST.find(([pattern]) => pattern.test(path))?.[1] ?? new URLSearchParams(body).get("Action") ?? url;
}

function written(operation: string, answer: Exclude<Answer, "silence">) {
  const isQuery = QUERY.includes(operation);
  if (typeof answer === "object" && "error" in answer) {
    const { error, status = 400 } = answer;
    const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>${error}</Code><Message>no</Message></Error></ErrorResponse>`;
    return isQuery || ROUTE_53.includes(operation)
      ? { status, type: "text/xml", document: xml }
      : { status, type: "application/json", document: JSON.stringify({ __type: error, message: "no" }) };
  }
  if (typeof answer === "object") return { status: 200, type: "application/json", document: JSON.stringify(answer) };
  const inside = isQuery ? `<${operation}Result>${answer}</${operation}Result>` : answer;
  return { status: 200, type: "text/xml", document: `<${operation}Response>${inside}</${operation}Response>` };
}
