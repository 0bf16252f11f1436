import { call, type Emulator, startEmulator } from "../../../tools/emulator";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ accountId: "210987654321" });
});
afterEach(() => emulator.close());

test("an operation it does not know is refused with 400 and recorded as unserved", async () => {
  await expect(call(emulator.url, "AdminCreateUser")).rejects.toMatchObject({ type: "UnknownOperationException" });
  expect(emulator.unserved().map(({ operation }) => operation)).toEqual(["AdminCreateUser"]);
});

test("a member it does not know is refused instead of dropped", async () => {
  const input = { PoolName: "users", NewerThanTheModel: {} };
  await expect(call(emulator.url, "CreateUserPool", input)).rejects.toMatchObject({ type: "UnknownMemberException" });
  expect(emulator.unserved()).toHaveLength(1);
});

test("a refusal of AWS's own is not counted as unserved", async () => {
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

test("STS tells whose account it is, in XML", async () => {
  const response = await fetch(emulator.url, { method: "POST", body: "Action=GetCallerIdentity&Version=2011-06-15" });
  expect(await response.text()).toContain("<Account>210987654321</Account>");
});

test("another action of the query protocol is refused and recorded", async () => {
  const response = await fetch(emulator.url, { method: "POST", body: "Action=GetSessionToken" });
  expect(response.status).toBe(400);
  expect(emulator.unserved()).toHaveLength(1);
});
