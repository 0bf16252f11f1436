import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Responses } from "../../../../lib/aws-facts/cognito-api";
import { call, type Emulator, startEmulator } from "../../../../tools/emulator";
import type { Description } from "../../../../tools/import/description";
import { ACTIONS } from "../../../../tools/import/fetch/actions";
import { type FetchOptions, fetchPool } from "../../../../tools/import/fetch/fetch-pool";
import { type Front, frontOf } from "../front";

const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };
const NO_WAITING = { pace: { first: 0, least: 0, most: 2 }, retryAfter: 1 };

let emulator: Emulator;
let cache: string;
beforeEach(async () => {
  emulator = await startEmulator();
  cache = mkdtempSync(join(tmpdir(), "fetch-test-"));
});
afterEach(async () => {
  await emulator.close();
  rmSync(cache, { recursive: true });
});

function send<N extends keyof Responses>(operation: N, input: object = {}): Promise<Responses[N]> {
  return call<Responses[N]>(emulator.url, operation, input);
}

async function made(input: object = {}): Promise<string> {
  return (await send("CreateUserPool", { PoolName: "acme", ...input })).UserPool?.Id as string;
}

async function clientOf(UserPoolId: string, ClientName: string, input: object = {}): Promise<string> {
  const { UserPoolClient } = await send("CreateUserPoolClient", { UserPoolId, ClientName, ...input });
  return UserPoolClient?.ClientId as string;
}

function read(id: string, options: Partial<FetchOptions> = {}): Promise<Description> {
  return fetchPool(id, { endpoint: emulator.url, credentials: CREDENTIALS, cache, ...NO_WAITING, ...options });
}

async function through<T>(options: Parameters<typeof frontOf>[1], use: (front: Front) => Promise<T>): Promise<T> {
  const front = await frontOf(emulator.url, options);
  try {
    return await use(front);
  } finally {
    await front.close();
  }
}

/** A pool with one of everything. */
async function whole(): Promise<{ id: string; web: string; spa: string }> {
  const id = await made({ UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" }, UserPoolTier: "PLUS" });
  const of = { UserPoolId: id };
  const web = await clientOf(id, "web", { GenerateSecret: true });
  const spa = await clientOf(id, "spa");
  await send("CreateUserPoolDomain", { ...of, Domain: "acme", ManagedLoginVersion: 2 });
  await send("CreateGroup", { ...of, GroupName: "b" });
  await send("CreateGroup", { ...of, GroupName: "a" });
  await send("CreateResourceServer", { ...of, Identifier: "api", Name: "api" });
  const ProviderDetails = { client_id: "1", client_secret: "very secret", authorize_scopes: "email" };
  const google = { ProviderName: "Google", ProviderType: "Google", AttributeMapping: { email: "email" } };
  await send("CreateIdentityProvider", { ...of, ...google, ProviderDetails });
  const CompromisedCredentialsRiskConfiguration = { Actions: { EventAction: "BLOCK" } };
  await send("SetRiskConfiguration", { ...of, CompromisedCredentialsRiskConfiguration });
  await send("SetUICustomization", { ...of, CSS: ".banner-customizable { background: #fff }" });
  await send("CreateManagedLoginBranding", { ...of, ClientId: web, UseCognitoProvidedValues: true });
  await send("AddUserPoolClientSecret", { ...of, ClientId: web });
  return { id, web, spa };
}

test("a pool is read with all its resources, in a fixed order", async () => {
  const { id, web, spa } = await whole();
  const found = await read(id);
  expect(found).toMatchObject({ version: 1, poolId: id, region: "us-east-1", accountId: "123456789012" });
  expect(found.clients.map(({ ClientName }) => ClientName)).toEqual(["spa", "web"]);
  expect(found.groups.map(({ GroupName }) => GroupName)).toEqual(["a", "b"]);
  expect(found.resourceServers).toMatchObject([{ Identifier: "api" }]);
  expect(found.domains).toMatchObject([{ Domain: "acme", ManagedLoginVersion: 2 }]);
  expect(found.identityProviders).toMatchObject([{ ProviderName: "Google" }]);
  expect(found.riskConfigurations).toMatchObject([{ UserPoolId: id }]);
  // A client without a look of its own is answered the pool's.
  expect(found.uiCustomizations.map(({ ClientId }) => ClientId)).toEqual(["ALL"]);
  expect(found.brandings.map(({ ClientId }) => ClientId)).toEqual([web]);
  expect(found.elsewhere.secondSecrets).toEqual({ [web]: 2 });
  expect(found.mfa).toHaveProperty("MfaConfiguration");
  expect(found.clients.map(({ ClientId }) => ClientId)).toEqual([spa, web]);
});

test("a secret is replaced with a mark, and kept nowhere", async () => {
  const { id } = await whole();
  const found = await read(id);
  expect(found.clients[1]?.ClientSecret).toBe("(removed)");
  expect(found.clients[0]).not.toHaveProperty("ClientSecret");
  expect(found.identityProviders[0]?.ProviderDetails).toMatchObject({ client_secret: "(removed)", client_id: "1" });
  expect(JSON.stringify(found)).not.toContain("very secret");
});

test("only Describe, List and Get operations are called", async () => {
  const { id } = await whole();
  const before = emulator.calls.length;
  await read(id);
  const names = new Set(emulator.calls.slice(before).map(({ operation }) => operation.replace(/^.*\./, "")));
  expect([...names].filter((name) => !/^(Describe|List|Get)/.test(name))).toEqual([]);
  expect([...names].filter((name) => !Object.hasOwn(ACTIONS, name))).toEqual([]);
});

test("the look and styles are asked only where they are possible", async () => {
  const id = await made();
  await clientOf(id, "web");
  await through({}, async ({ url, asked }) => {
    await read(id, { endpoint: url });
    expect(asked).not.toContain("GetUICustomization");
    expect(asked).not.toContain("DescribeManagedLoginBrandingByClient");
  });
});

describe("threat protection that is off", () => {
  const blocked = { RiskExceptionConfiguration: { BlockedIPRangeList: ["203.0.113.0/24"] } };

  test("has settings all the same, of the pool and of a client", async () => {
    const id = await made();
    const ClientId = await clientOf(id, "web");
    await clientOf(id, "spa");
    await send("SetRiskConfiguration", { UserPoolId: id, ...blocked });
    await send("SetRiskConfiguration", { UserPoolId: id, ClientId, ...blocked });
    expect((await read(id)).riskConfigurations).toMatchObject([
      { UserPoolId: id, ...blocked },
      { ClientId, ...blocked },
    ]);
  });

  test("is asked for once where AWS answers that it is not enabled, which is no refusal", async () => {
    const id = await made();
    await clientOf(id, "web");
    const refuse = (operation: string) =>
      operation === "DescribeRiskConfiguration" ? "UserPoolAddOnNotEnabledException" : undefined;
    await through({ refuse }, async ({ url, asked }) => {
      const { riskConfigurations, notRead } = await read(id, { endpoint: url });
      expect(riskConfigurations).toEqual([]);
      expect(notRead.map(({ action }) => action)).not.toContain("cognito-idp:DescribeRiskConfiguration");
      expect(asked.filter((name) => name === "DescribeRiskConfiguration")).toHaveLength(1);
    });
  });
});

test("a member that the SDK does not know is kept", async () => {
  const id = await made();
  await clientOf(id, "web");
  const change = (operation: string, answer: Record<string, unknown>) => {
    if (operation === "DescribeUserPool") Object.assign(answer.UserPool as object, { FromTheFuture: { On: true } });
    if (operation === "DescribeUserPoolClient") Object.assign(answer.UserPoolClient as object, { Next: [1] });
    return answer;
  };
  const found = await through({ change }, ({ url }) => read(id, { endpoint: url }));
  expect(found.pool).toHaveProperty("FromTheFuture", { On: true });
  expect(found.clients[0]).toHaveProperty("Next", [1]);
});

test("clients that registered themselves are not listed", async () => {
  const id = await made();
  const change = (operation: string, answered: Record<string, unknown>) => {
    if (operation === "DescribeUserPool") Object.assign(answered.UserPool as object, { DcrConfiguration: {} });
    return answered;
  };
  const listed: unknown[] = [];
  const answer = (operation: string, request: Record<string, unknown>) => {
    if (operation !== "ListUserPoolClients") return undefined;
    listed.push(request.ClientType);
    return { UserPoolClients: [] };
  };
  await through({ change, answer }, ({ url }) => read(id, { endpoint: url }));
  expect(listed).toEqual(["REGULAR"]);
});

test("times are ISO strings", async () => {
  const { pool } = await read(await made());
  expect(pool.CreationDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test("denied actions are listed once, and the rest is read", async () => {
  const { id } = await whole();
  const denied = ["ListGroups", "DescribeRiskConfiguration", "GetUICustomization"];
  const refuse = (operation: string) => (denied.includes(operation) ? "AccessDeniedException" : undefined);
  await through({ refuse }, async ({ url, asked }) => {
    const found = await read(id, { endpoint: url });
    expect(found.groups).toEqual([]);
    expect(found.clients).toHaveLength(2);
    const refused = found.notRead.filter(({ code }) => code === "AccessDeniedException");
    const names = ["DescribeRiskConfiguration", "GetUICustomization", "ListGroups"] as const;
    expect(refused).toEqual(
      names.map((name) => {
        const { action, what } = ACTIONS[name];
        return { action, what, code: "AccessDeniedException" };
      }),
    );
    expect(asked.filter((name) => name === "DescribeRiskConfiguration")).toHaveLength(1);
  });
});

test.each([
  ["AccessDeniedException", "AWS refuses cognito-idp:DescribeUserPool (AccessDeniedException): no DescribeUserPool"],
  ["ExpiredTokenException", "The AWS credentials have expired (ExpiredTokenException). Sign in again."],
  [
    "UnrecognizedClientException",
    "AWS does not accept the credentials (UnrecognizedClientException): no DescribeUserPool",
  ],
])("nothing can be read after %s", async (error, message) => {
  const id = await made();
  const refuse = () => error;
  await expect(through({ refuse }, ({ url }) => read(id, { endpoint: url }))).rejects.toMatchObject({
    name: "Refusal",
    message,
    exitCode: 1,
  });
});

test("credentials that expire halfway stop the import", async () => {
  const { id } = await whole();
  const refuse = (operation: string) => (operation === "ListGroups" ? "ExpiredTokenException" : undefined);
  await expect(through({ refuse }, ({ url }) => read(id, { endpoint: url }))).rejects.toThrow("have expired");
});

test("a missing pool, an invalid id and a network failure are reported in one line", async () => {
  await expect(read("us-east-1_nobody")).rejects.toThrow(/^There is no user pool us-east-1_nobody in the account/);
  await expect(read("nobody")).rejects.toMatchObject({
    message: '"nobody" is not a user pool id: <region>_<letters and digits>, such as us-west-2_Abc123XYZ.',
    exitCode: 64,
  });
  await expect(read("us-east-1_nobody", { endpoint: "http://127.0.0.1:9" })).rejects.toThrow(
    /^AWS cannot be reached for cognito-idp:DescribeUserPool \(connect ECONNREFUSED 127.0.0.1:9\)\.$/,
  );
});

test("an endpoint that is no URL is refused in one line", async () => {
  await expect(read("us-east-1_nobody", { endpoint: "garbage" })).rejects.toMatchObject({
    message: "cognito-idp:DescribeUserPool cannot be called (Invalid URL). Is AWS_ENDPOINT_URL or the profile wrong?",
    exitCode: 1,
  });
});

test("an AWS failure and a broken connection are retried once", async () => {
  const id = await made();
  const first = new Set<string>();
  const refuse = (operation: string) => {
    if (first.has(operation)) return undefined;
    first.add(operation);
    return operation === "GetUserPoolMfaConfig"
      ? "drop"
      : operation === "ListGroups"
        ? "InternalErrorException"
        : undefined;
  };
  const found = await through({ refuse }, ({ url }) => read(id, { endpoint: url }));
  expect(found.mfa).toHaveProperty("MfaConfiguration");
});

test("a call that keeps failing in AWS is reported, and the rest is read", async () => {
  const id = await made();
  const refuse = (operation: string) => (operation === "ListGroups" ? "InternalErrorException" : undefined);
  const found = await through({ refuse }, ({ url }) => read(id, { endpoint: url }));
  expect(found.notRead).toContainEqual({
    action: "cognito-idp:ListGroups",
    what: "the groups",
    code: "InternalErrorException",
  });
});

test("one client that AWS fails to describe does not affect the others", async () => {
  const id = await made();
  const broken = await clientOf(id, "b");
  for (const name of ["a", "c", "d", "e"]) await clientOf(id, name);
  const refuse = (operation: string, { ClientId }: Record<string, unknown>) =>
    operation === "DescribeUserPoolClient" && ClientId === broken ? "InternalErrorException" : undefined;
  const found = await through({ refuse }, ({ url }) => read(id, { endpoint: url }));
  expect(found.clients.map(({ ClientName }) => ClientName)).toEqual(["a", "c", "d", "e"]);
  expect(found.notRead.map(({ action }) => action)).toContain("cognito-idp:DescribeUserPoolClient");
});

describe("a pool of many clients", () => {
  const COUNT = 1_000;

  const nameOf = (index: number) => `client-${String(index).padStart(4, "0")}`;

  /** The clients of a pool that has so many. */
  function answer(operation: string, { NextToken, ClientId }: Record<string, unknown>): object | undefined {
    if (operation === "DescribeUserPoolClient") return { UserPoolClient: { ClientId, ClientName: ClientId } };
    if (operation !== "ListUserPoolClients") return undefined;
    const first = Number(NextToken ?? 0);
    const next = Math.min(first + 60, COUNT);
    const UserPoolClients = Array.from({ length: next - first }, (_, index) => ({ ClientId: nameOf(first + index) }));
    return { UserPoolClients, ...(next < COUNT && { NextToken: String(next) }) };
  }

  /** Answers fifty calls, and refuses the next five, as AWS does with more than it allows. */
  function limited(refused: string[]): (operation: string) => string | undefined {
    let count = 0;
    return (operation) => {
      // Denied, so that there is one call for a client.
      if (/^(ListUserPoolClientSecrets|DescribeRiskConfiguration)$/.test(operation)) return "AccessDeniedException";
      if (++count % 55 < 50) return undefined;
      refused.push(operation);
      return "TooManyRequestsException";
    };
  }

  test("is read completely under throttling, and resumes after a crash", async () => {
    const id = await made();
    let left = 500;
    const refused: string[] = [];
    const dies = limited(refused);
    const dying = (operation: string) => (left-- > 0 ? dies(operation) : "ExpiredTokenException");
    const killed = through({ refuse: dying, answer }, ({ url }) => read(id, { endpoint: url }));
    await expect(killed).rejects.toThrow("expired");
    const [file] = readdirSync(cache);
    const lines = readFileSync(join(cache, file as string), "utf8").split("\n").length;
    expect(lines).toBeGreaterThan(100);
    expect(statSync(join(cache, file as string)).mode & 0o777).toBe(0o600);

    const told: string[] = [];
    refused.length = 0;
    await through({ refuse: limited(refused), answer }, async ({ url, asked }) => {
      const found = await read(id, { endpoint: url, progress: (line) => told.push(line) });
      expect(found.clients).toHaveLength(COUNT);
      expect(new Set(found.clients.map(({ ClientId }) => ClientId)).size).toBe(COUNT);
      const notRead = found.notRead.map(({ action }) => action);
      expect(notRead).not.toContain("cognito-idp:DescribeUserPoolClient");
      expect(notRead).toContain("cognito-idp:ListUserPoolClientSecrets");
      expect(asked.length).toBeLessThan(COUNT);
    });
    expect(refused.length).toBeGreaterThan(10);
    expect(told.at(-1)).toMatch(/^reading \S+: 1000 of 1000 app clients; \d{2,} were read before$/);
    expect(readdirSync(cache)).toEqual([]);
  }, 60_000);
});
