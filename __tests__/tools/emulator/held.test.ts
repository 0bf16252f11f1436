import { emulated } from "./emulated";

const { emulator, send, pool, describe: live, refusal } = emulated();
const AUDIT = { AdvancedSecurityMode: "AUDIT" } as const;
const REFUSED =
  "FeatureUnavailableInTierException: The following features need to be disabled for the LITE pricing tier configured: " +
  "Threat Protection";

/** A pool from before the tiers: LITE with threat protection. */
async function oldPool(): Promise<string> {
  const id = await pool({ UserPoolTier: "LITE" });
  emulator().edit(id, ({ settings }) => {
    settings.UserPoolAddOns = AUDIT;
  });
  return id;
}

test("an old pool keeps threat protection on LITE, through updates that leave it as it is", async () => {
  const UserPoolId = await oldPool();
  await send("UpdateUserPool", { UserPoolId, UserPoolTier: "LITE", UserPoolAddOns: AUDIT, PoolName: "renamed" });
  expect(await live(UserPoolId)).toMatchObject({ Name: "renamed", UserPoolTier: "LITE", UserPoolAddOns: AUDIT });
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration });
});

test("threat protection cannot be added on LITE", async () => {
  const UserPoolId = await pool({ UserPoolTier: "LITE" });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolAddOns: AUDIT })).toBe(REFUSED);
  expect(await refusal("CreateUserPool", { PoolName: "users", UserPoolTier: "LITE", UserPoolAddOns: AUDIT })).toBe(
    REFUSED,
  );
});

test("an old pool cannot raise threat protection, or turn it on again", async () => {
  const UserPoolId = await oldPool();
  const more = { UserPoolId, UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } };
  expect(await refusal("UpdateUserPool", more)).toBe(REFUSED);
  await send("UpdateUserPool", { UserPoolId });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolAddOns: AUDIT })).toBe(REFUSED);
});

test("a downgrade to LITE requires threat protection to be off", async () => {
  const UserPoolId = await pool({ UserPoolTier: "PLUS", UserPoolAddOns: AUDIT });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolTier: "LITE", UserPoolAddOns: AUDIT })).toBe(REFUSED);
});

test("the store takes states that no call creates, with members newer than the model", async () => {
  const UserPoolId = await pool();
  const { UserPoolClient } = await send("CreateUserPoolClient", { UserPoolId, ClientName: "old" });
  const { ClientId } = UserPoolClient;
  await send("CreateUserPoolDomain", { UserPoolId, Domain: "acme" });
  await send("CreateIdentityProvider", {
    UserPoolId,
    ProviderName: "Google",
    ProviderType: "Google",
    ProviderDetails: { client_id: "id", client_secret: "secret", authorize_scopes: "openid" },
  });
  emulator().edit(UserPoolId, (stored, domains) => {
    Object.assign(stored.settings, { AccountRecoverySetting: undefined, AcrConfiguration: { Levels: 2 } });
    Object.assign(stored.clients.get(ClientId) ?? {}, { EnableTokenRevocation: undefined });
    const google = stored.identityProviders.get("Google");
    delete google?.AttributeMapping?.username;
    Object.assign(google?.ProviderDetails ?? {}, { token_url: "https://old.example" });
    Object.assign(domains.get("acme") ?? {}, { Routing: { Type: "FAILOVER" } });
  });
  const described = await live(UserPoolId);
  expect(described).toMatchObject({ AcrConfiguration: { Levels: 2 } });
  expect(described).not.toHaveProperty("AccountRecoverySetting");
  const { UserPoolClient: client } = await send("DescribeUserPoolClient", { UserPoolId, ClientId });
  expect(client).not.toHaveProperty("EnableTokenRevocation");
  const { IdentityProvider } = await send("DescribeIdentityProvider", { UserPoolId, ProviderName: "Google" });
  expect(IdentityProvider).toMatchObject({
    AttributeMapping: {},
    ProviderDetails: { token_url: "https://old.example" },
  });
  expect(IdentityProvider.AttributeMapping).toEqual({});
  const { DomainDescription } = await send("DescribeUserPoolDomain", { Domain: "acme" });
  expect(DomainDescription).toMatchObject({ Routing: { Type: "FAILOVER" } });
  const stored = emulator().stored(UserPoolId);
  expect([stored.pool.clients.has(ClientId), stored.domains.length]).toEqual([true, 1]);
});

test("tags that AWS sets itself stay, and calls can leave them out", async () => {
  const UserPoolId = await pool({ UserPoolTags: { Team: "login" } });
  const own = { "aws:cloudformation:stack-name": "acme" };
  emulator().edit(UserPoolId, ({ tags }) => {
    Object.assign(tags, own);
  });
  await send("UpdateUserPool", { UserPoolId, UserPoolTags: { Team: "accounts" } });
  expect((await live(UserPoolId)).UserPoolTags).toEqual({ ...own, Team: "accounts" });
  const { Arn } = await live(UserPoolId);
  await send("TagResource", { ResourceArn: Arn, Tags: { Stage: "prod" } });
  expect((await live(UserPoolId)).UserPoolTags).toEqual({ ...own, Team: "accounts", Stage: "prod" });
  const Tags = { "aws:cloudformation:stack-name": "other" };
  await expect(send("TagResource", { ResourceArn: Arn, Tags })).rejects.toThrow("aws: prefixed tag key names");
});
