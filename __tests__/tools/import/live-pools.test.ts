/** The live pools of the import's tests are states that AWS's API makes, or that are known to exist. */
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import type { GetUserPoolMfaConfigResponse, UserPoolType } from "../../../lib/aws-facts/cognito-api";
import { call, startEmulator } from "../../../tools/emulator";
import { readPool } from "../../../tools/import/read-pool";
import { oddStates, wholePools } from "../../fixtures/live-pools";
import { REGION } from "../../fixtures/live-pools/arns";
import { described } from "./description";

const all = [...oddStates, ...wholePools];

test("there are at least 60 unusual states and nine whole pools, each with its own name", () => {
  expect(oddStates.length).toBeGreaterThanOrEqual(60);
  expect(wholePools).toHaveLength(9);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

const OF_THE_POOL = /^(DescribeUserPool|GetUserPoolMfaConfig) /;

test("all of them fit into one account, and what an update would lose is found", async () => {
  const emulator = await startEmulator();
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const aws = new CognitoIdentityProvider({ endpoint: emulator.url, region: REGION, credentials });
  const ask = <Answer>(operation: string, UserPoolId: string) =>
    call<Answer>(emulator.url, operation, { UserPoolId }, REGION);
  try {
    const found: Record<string, readonly string[]> = {};
    const expected: Record<string, readonly string[]> = {};
    for (const { title, make, lost } of all) {
      const id = await make({ aws, emulator });
      const { UserPool: pool } = await ask<{ UserPool: UserPoolType }>("DescribeUserPool", id);
      const mfa = await ask<GetUserPoolMfaConfigResponse>("GetUserPoolMfaConfig", id);
      const { remarks } = readPool(described({ pool, mfa }), []);
      found[title] = remarks.filter(({ kind }) => kind === "lost").map(({ source }) => source);
      expected[title] = lost.filter((source) => OF_THE_POOL.test(source)).sort();
    }
    expect(found).toEqual(expected);
    expect(emulator.unserved()).toEqual([]);
  } finally {
    aws.destroy();
    await emulator.close();
  }
}, 60_000);
