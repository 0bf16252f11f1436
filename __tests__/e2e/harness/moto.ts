import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** The services beside Cognito that what hangs from a pool touches, as the SDK spells them in `AWS_ENDPOINT_URL_…`. */
const SERVICES = [
  "IAM",
  "LAMBDA",
  "SSM",
  "SECRETS_MANAGER",
  "ROUTE_53",
  "WAFV2",
  "API_GATEWAY",
  "APIGATEWAYV2",
  "CLOUDWATCH_LOGS",
];

/** Whether `moto_server` is on the PATH: it stands in for the other services, and the product never needs it. */
export const motoIsHere = spawnSync("moto_server", ["--help"], { stdio: "ignore" }).status === 0;

/** `test` where `moto_server` is at hand; elsewhere a skipped test whose name says why. */
export const testWithMoto: (name: string, run: () => Promise<void>) => void = motoIsHere
  ? test
  : (name, run) => test.skip(`${name} (skipped: moto_server is not on the PATH)`, run);

/** Calls `use` with the endpoints of a fresh `moto_server`, and stops it afterwards. */
export async function withMoto<T>(use: (endpoints: Record<string, string>, url: string) => Promise<T>): Promise<T> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = spawn("moto_server", ["-H", "127.0.0.1", "-p", new URL(url).port], { stdio: "ignore" });
  try {
    await untilItAnswers(url, server);
    return await use(Object.fromEntries(SERVICES.map((service) => [`AWS_ENDPOINT_URL_${service}`, url])), url);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  }
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(200)) {
    if (server.exitCode !== null) throw new Error(`moto_server ended with exit code ${server.exitCode}`);
    if (
      await fetch(`${url}/moto-api/data.json`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error("moto_server did not answer within a minute");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port on loopback");
  return address.port;
}
