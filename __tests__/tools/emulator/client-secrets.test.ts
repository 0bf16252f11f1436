import { emulated } from "./emulated";

const { send, pool, refusal } = emulated();

/** A client made with a secret, and what the calls need to name it. */
async function confidentialClient() {
  const UserPoolId = await pool();
  const input = { UserPoolId, ClientName: "server", GenerateSecret: true };
  const { ClientId, ClientSecret } = (await send("CreateUserPoolClient", input)).UserPoolClient;
  return { key: { UserPoolId, ClientId }, ClientSecret };
}

async function add(key: object, input: object = {}) {
  return (await send("AddUserPoolClientSecret", { ...key, ...input })).ClientSecretDescriptor;
}

async function ids(key: object): Promise<string[]> {
  const { ClientSecrets } = await send("ListUserPoolClientSecrets", key);
  return ClientSecrets.map(({ ClientSecretId }: { ClientSecretId: string }) => ClientSecretId);
}

async function described(key: object) {
  return (await send("DescribeUserPoolClient", key)).UserPoolClient;
}

test("a generated secret is returned once, when it is added", async () => {
  const { key, ClientSecret } = await confidentialClient();
  const added = await add(key);
  expect(added.ClientSecretId).toMatch(new RegExp(`^${key.ClientId}--\\d+$`));
  expect(added.ClientSecretValue).toMatch(/^[a-z0-9]{51}$/);
  expect(added.ClientSecretValue).not.toBe(ClientSecret);
  const { ClientSecrets } = await send("ListUserPoolClientSecrets", key);
  expect(ClientSecrets).toHaveLength(2);
  expect(ClientSecrets[1]).toEqual({
    ClientSecretId: added.ClientSecretId,
    ClientSecretCreateDate: added.ClientSecretCreateDate,
  });
  expect(new Set(await ids(key)).size).toBe(2);
});

test("your own secret is not returned", async () => {
  const { key } = await confidentialClient();
  expect(await add(key, { ClientSecret: "a".repeat(30) })).not.toHaveProperty("ClientSecretValue");
});

test("a client has two secrets at most, and at least one", async () => {
  const { key } = await confidentialClient();
  await add(key);
  expect(await refusal("AddUserPoolClientSecret", key)).toMatch(/^LimitExceededException: /);
  const [first, second] = await ids(key);
  await send("DeleteUserPoolClientSecret", { ...key, ClientSecretId: first });
  expect(await ids(key)).toEqual([second]);
  expect(await refusal("DeleteUserPoolClientSecret", { ...key, ClientSecretId: second })).toMatch(
    /^InvalidParameterException: /,
  );
  expect(await refusal("DeleteUserPoolClientSecret", { ...key, ClientSecretId: first })).toMatch(
    /^ResourceNotFoundException: /,
  );
});

test("the client is described with its original secret, or with none once that is deleted", async () => {
  const { key, ClientSecret } = await confidentialClient();
  await add(key);
  expect((await described(key)).ClientSecret).toBe(ClientSecret);
  const [first] = await ids(key);
  await send("DeleteUserPoolClientSecret", { ...key, ClientSecretId: first });
  expect(await described(key)).not.toHaveProperty("ClientSecret");
  await add(key);
  expect(await described(key)).not.toHaveProperty("ClientSecret");
});

test("an update keeps the secrets, and a client without its original secret still counts as confidential", async () => {
  const { key } = await confidentialClient();
  await add(key);
  const [first] = await ids(key);
  await send("DeleteUserPoolClientSecret", { ...key, ClientSecretId: first });
  await send("UpdateUserPoolClient", { ...key, EnablePropagateAdditionalUserContextData: true });
  expect(await ids(key)).toHaveLength(1);
});

test("a public client gets no secret", async () => {
  const UserPoolId = await pool();
  const { ClientId } = (await send("CreateUserPoolClient", { UserPoolId, ClientName: "web" })).UserPoolClient;
  expect(await refusal("AddUserPoolClientSecret", { UserPoolId, ClientId })).toMatch(/^InvalidParameterException: /);
  expect(await send("ListUserPoolClientSecrets", { UserPoolId, ClientId })).toEqual({ ClientSecrets: [] });
});
