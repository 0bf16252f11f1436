import { emulated } from "./emulated";

const { emulator, send, pool, describe: live, refusal } = emulated();
const AUDIT = { AdvancedSecurityMode: "AUDIT" } as const;
const REFUSED =
  "FeatureUnavailableInTierException: The following features need to be disabled for the LITE pricing tier configured: " +
  "Threat Protection";

/** A pool from before the tiers: LITE with threat protection. */
async function oldPool(): Promise<string> {
  const id = await pool({ UserPoolTier: "LITE" });
  emulator().hold(id, { UserPoolAddOns: AUDIT });
  return id;
}

test("an old pool keeps threat protection on LITE, through updates that leave it as it is", async () => {
  const UserPoolId = await oldPool();
  await send("UpdateUserPool", { UserPoolId, UserPoolTier: "LITE", UserPoolAddOns: AUDIT, PoolName: "renamed" });
  expect(await live(UserPoolId)).toMatchObject({ Name: "renamed", UserPoolTier: "LITE", UserPoolAddOns: AUDIT });
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  await send("SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration });
});

test("threat protection cannot be asked for on LITE", async () => {
  const UserPoolId = await pool({ UserPoolTier: "LITE" });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolAddOns: AUDIT })).toBe(REFUSED);
  expect(await refusal("CreateUserPool", { PoolName: "users", UserPoolTier: "LITE", UserPoolAddOns: AUDIT })).toBe(
    REFUSED,
  );
});

test("an old pool cannot ask for more, nor get back what it gave up", async () => {
  const UserPoolId = await oldPool();
  const more = { UserPoolId, UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } };
  expect(await refusal("UpdateUserPool", more)).toBe(REFUSED);
  await send("UpdateUserPool", { UserPoolId });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolAddOns: AUDIT })).toBe(REFUSED);
});

test("going down to LITE needs threat protection off", async () => {
  const UserPoolId = await pool({ UserPoolTier: "PLUS", UserPoolAddOns: AUDIT });
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolTier: "LITE", UserPoolAddOns: AUDIT })).toBe(REFUSED);
});
