import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** The services beside Cognito that the resources of a pool touch, as the SDK spells them in `AWS_ENDPOINT_URL_…`. */
const SERVICES = [
  "ACM",
  "IAM",
  "KMS",
  "LAMBDA",
  "SSM",
  "SECRETS_MANAGER",
  "ROUTE_53",
  "WAFV2",
  "API_GATEWAY",
  "APIGATEWAYV2",
  "CLOUDWATCH_LOGS",
  "COGNITO_IDENTITY",
  "APPSYNC",
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
  const server = spawn("moto_server", ["-H", "127.0.0.1", "-p", new URL(url).port], {
    stdio: "ignore",
    // Certificates are issued at once, not after a minute.
    env: { ...process.env, MOTO_ACM_VALIDATION_WAIT: "0" },
  });
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

/** Makes a secret that holds JSON. */
export async function createSecret(moto: string, region: string, Name: string, value: object): Promise<void> {
  const SecretString = JSON.stringify(value);
  await send(
    moto,
    "secretsmanager",
    region,
    { Name, SecretString, ClientRequestToken: randomUUID() },
    "secretsmanager.CreateSecret",
  );
}

/** The text of a secret's current version. */
export async function readSecret(moto: string, region: string, SecretId: string): Promise<string> {
  const answer = await send(moto, "secretsmanager", region, { SecretId }, "secretsmanager.GetSecretValue");
  return (JSON.parse(answer) as { SecretString: string }).SecretString;
}

/** The value of a parameter. */
export async function readParameter(moto: string, region: string, Name: string): Promise<string> {
  const answer = await send(moto, "ssm", region, { Name, WithDecryption: true }, "AmazonSSM.GetParameter");
  return (JSON.parse(answer) as { Parameter: { Value: string } }).Parameter.Value;
}

/** What moto's KMS answers, such as to `DescribeKey`. */
export async function askKms<Answer>(moto: string, region: string, operation: string, input: object): Promise<Answer> {
  return JSON.parse(await send(moto, "kms", region, input, `TrentService.${operation}`)) as Answer;
}

/** Makes a function. @returns its ARN */
export async function createFunction(moto: string, region: string, FunctionName: string): Promise<string> {
  const role = await send(
    moto,
    "iam",
    region,
    `Action=CreateRole&Version=2010-05-08&RoleName=${FunctionName}&AssumeRolePolicyDocument=%7B%7D`,
  );
  const Role = /<Arn>([^<]+)<\/Arn>/.exec(role)?.[1];
  const code = { ImageUri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/acme:latest" };
  const input = { FunctionName, Role, PackageType: "Image", Code: code };
  const made = await send(moto, "lambda", region, input, undefined, "/2015-03-31/functions");
  return (JSON.parse(made) as { FunctionArn: string }).FunctionArn;
}

/** An inline policy of a role, as IAM answers it. */
export async function readRolePolicy(moto: string, RoleName: string, PolicyName: string): Promise<unknown> {
  const query = new URLSearchParams({ Action: "GetRolePolicy", Version: "2010-05-08", RoleName, PolicyName });
  const answer = await send(moto, "iam", "us-east-1", String(query));
  const document = /<PolicyDocument>([^<]+)<\/PolicyDocument>/.exec(answer)?.[1];
  if (document === undefined) throw new Error(`moto answers no policy: ${answer}`);
  return JSON.parse(decodeURIComponent(document));
}

/** Makes a hosted zone. @returns its id */
export async function createZone(moto: string, name: string): Promise<string> {
  const body = `<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>${name}</Name><CallerReference>${name}</CallerReference></CreateHostedZoneRequest>`;
  const made = await send(moto, "route53", "us-east-1", body, undefined, "/2013-04-01/hostedzone");
  const id = /<Id>\/hostedzone\/([^<]+)<\/Id>/.exec(made)?.[1];
  if (id === undefined) throw new Error(`moto made no zone: ${made}`);
  return id;
}

/** The ARNs of the certificates of ACM. */
export async function certificatesIn(moto: string, region: string): Promise<string[]> {
  const answer = await send(moto, "acm", region, {}, "CertificateManager.ListCertificates");
  const { CertificateSummaryList: list } = JSON.parse(answer) as {
    CertificateSummaryList: { CertificateArn: string }[];
  };
  return list.map(({ CertificateArn }) => CertificateArn);
}

async function send(moto: string, service: string, region: string, body: object | string, target?: string, path = "/") {
  const response = await fetch(`${moto}${path}`, {
    method: "POST",
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      "content-type": contentType(body),
      ...(target && { "x-amz-target": target }),
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`moto refused ${service}: ${answer}`);
  return answer;
}

function contentType(body: object | string): string {
  if (typeof body === "object") return "application/x-amz-json-1.1";
  return body.startsWith("<") ? "text/xml" : "application/x-www-form-urlencoded";
}
