/** The live pools of the import's tests are states that AWS's API makes, or that are known to exist. */
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { startEmulator } from "../../../tools/emulator";
import { oddStates, wholePools } from "../../fixtures/live-pools";
import { REGION } from "../../fixtures/live-pools/arns";

const all = [...oddStates, ...wholePools];

test("there are at least 60 odd states and nine whole pools, each of a name of its own", () => {
  expect(oddStates.length).toBeGreaterThanOrEqual(60);
  expect(wholePools).toHaveLength(9);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

test("all can be made beside one another in one account", async () => {
  const emulator = await startEmulator();
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const aws = new CognitoIdentityProvider({ endpoint: emulator.url, region: REGION, credentials });
  try {
    const failed: string[] = [];
    for (const { title, make } of all) {
      await make({ aws, emulator }).catch((error: unknown) => failed.push(`${title}: ${error}`));
    }
    expect(failed).toEqual([]);
    expect(emulator.unserved()).toEqual([]);
  } finally {
    aws.destroy();
    await emulator.close();
  }
});
