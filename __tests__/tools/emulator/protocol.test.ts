import { connect } from "node:net";
import { call, type Emulator, startEmulator } from "../../../tools/emulator";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ accountId: "210987654321" });
});
afterEach(() => emulator.close());

test("an unknown operation is refused with 400 and recorded as unserved", async () => {
  await expect(call(emulator.url, "AdminLinkProviderForUser")).rejects.toMatchObject({
    type: "UnknownOperationException",
  });
  expect(emulator.unserved().map(({ operation }) => operation)).toEqual(["AdminLinkProviderForUser"]);
});

test("an unknown member is refused instead of dropped", async () => {
  const input = { PoolName: "users", NewerThanTheModel: {} };
  await expect(call(emulator.url, "CreateUserPool", input)).rejects.toMatchObject({ type: "UnknownMemberException" });
  expect(emulator.unserved()).toHaveLength(1);
});

test("a refusal that AWS would give too is not counted as unserved", async () => {
  await expect(call(emulator.url, "DescribeUserPool", { UserPoolId: "us-east-1_none" })).rejects.toMatchObject({
    type: "ResourceNotFoundException",
    message: "User pool us-east-1_none does not exist.",
  });
  expect(emulator.unserved()).toEqual([]);
});

test("refusals are HTTP 400 with the type in body and header, so that no SDK retries them", async () => {
  const response = await fetch(emulator.url, {
    method: "POST",
    headers: { "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPool" },
    body: JSON.stringify({ UserPoolId: "us-east-1_none" }),
  });
  expect(response.status).toBe(400);
  expect(response.headers.get("x-amzn-errortype")).toBe("ResourceNotFoundException");
  expect(await response.json()).toEqual({
    __type: "ResourceNotFoundException",
    message: "User pool us-east-1_none does not exist.",
  });
});

test("a body that is not JSON is refused", async () => {
  const headers = { "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPool" };
  const response = await fetch(emulator.url, { method: "POST", headers, body: "{" });
  expect(await response.json()).toMatchObject({ __type: "SerializationException" });
});

test("a call works in the region it is signed for", async () => {
  const { UserPool } = await call<{ UserPool: { Id: string; Arn: string } }>(
    emulator.url,
    "CreateUserPool",
    { PoolName: "users" },
    "eu-west-1",
  );
  expect(UserPool.Id).toMatch(/^eu-west-1_[0-9a-zA-Z]{9}$/);
  expect(UserPool.Arn).toBe(`arn:aws:cognito-idp:eu-west-1:210987654321:userpool/${UserPool.Id}`);
  expect(await call(emulator.url, "ListUserPools", { MaxResults: 60 }, "us-east-1")).toEqual({ UserPools: [] });
});

test("calls are recorded with request and answer, and without headers", async () => {
  await call(emulator.url, "ListUserPools", { MaxResults: 1 });
  expect(emulator.calls).toEqual([
    { operation: "ListUserPools", region: "us-east-1", request: { MaxResults: 1 }, response: { UserPools: [] } },
  ]);
});

test("STS returns the account, in XML", async () => {
  const response = await fetch(emulator.url, { method: "POST", body: "Action=GetCallerIdentity&Version=2011-06-15" });
  expect(await response.text()).toContain("<Account>210987654321</Account>");
});

test("another action of the query protocol is refused and recorded", async () => {
  const response = await fetch(emulator.url, { method: "POST", body: "Action=GetSessionToken" });
  expect(response.status).toBe(400);
  expect(emulator.unserved()).toHaveLength(1);
});

test("an action named like a JavaScript method is refused like any other", async () => {
  const response = await fetch(emulator.url, { method: "POST", body: "Action=toString" });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("does not know the operation 'toString'");
  expect(await call(emulator.url, "ListUserPools", { MaxResults: 1 })).toEqual({ UserPools: [] });
});

test("an aborted request does not stop the emulator", async () => {
  const { port } = new URL(emulator.url);
  const socket = connect(Number(port), "127.0.0.1");
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  socket.write("POST / HTTP/1.1\r\nhost: emulator\r\ncontent-length: 1000\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await call(emulator.url, "ListUserPools", { MaxResults: 1 })).toEqual({ UserPools: [] });
  expect(emulator.calls).toHaveLength(1);
});

test.each(["constructor", "toString", "__proto__"])("the member %s is reported as unknown", async (member) => {
  const response = await fetch(emulator.url, {
    method: "POST",
    headers: { "x-amz-target": "AWSCognitoIdentityProviderService.CreateUserPool" },
    body: `{"PoolName": "users", "Policies": {"${member}": {}}}`,
  });
  expect(await response.json()).toEqual({
    __type: "UnknownMemberException",
    message: `The emulator does not know 'policies.${member}'.`,
  });
});

test.each([
  ["GET", "/"],
  ["PUT", "/"],
  ["POST", "/2013-04-01/hostedzone"],
])("%s %s is not served", async (method, path) => {
  const headers = { "x-amz-target": "AWSCognitoIdentityProviderService.ListUserPools" };
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers,
    ...(method !== "GET" && { body: '{"MaxResults":1}' }),
  });
  expect(response.status).toBe(404);
  expect(emulator.unserved().map(({ operation }) => operation)).toEqual([`${method} ${path}`]);
});

test("an operation of another service is not served", async () => {
  const headers = { "x-amz-target": "AWSCognitoIdentityService.ListIdentityPools" };
  const response = await fetch(emulator.url, { method: "POST", headers, body: "{}" });
  expect(await response.json()).toMatchObject({ __type: "UnknownOperationException" });
});

test("every response has its own request id", async () => {
  const ids: (string | null)[] = [];
  for (const [target, body] of [
    ["ListUserPools", '{"MaxResults":1}'],
    ["DescribeUserPool", "{}"],
    ["Unknown", "{}"],
  ]) {
    const headers = { "x-amz-target": `AWSCognitoIdentityProviderService.${target}` };
    const response = await fetch(emulator.url, { method: "POST", headers, body });
    ids.push(response.headers.get("x-amzn-requestid"));
  }
  const sts = await fetch(emulator.url, { method: "POST", body: "Action=GetCallerIdentity" });
  const id = sts.headers.get("x-amzn-requestid");
  expect(await sts.text()).toContain(`<RequestId>${id}</RequestId>`);
  for (const one of [...ids, id]) expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(new Set([...ids, id]).size).toBe(4);
});

test("a port in use is an error", async () => {
  const port = Number(new URL(emulator.url).port);
  await expect(startEmulator({ port })).rejects.toThrow("EADDRINUSE");
});
