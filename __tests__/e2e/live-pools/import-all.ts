import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { AwsProvider } from "../../../lib/aws";
import { TerraformStack } from "../../../lib/cdktf";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../../../lib/cognito-user-pool";
import type { Environment } from "../../../lib/environment";
import type { Emulator } from "../../../tools/emulator";
import type { Description } from "../../../tools/import/description";
import { fetchPool } from "../../../tools/import/fetch/fetch-pool";
import { readPool } from "../../../tools/import/read-pool";
import type { ReadPool } from "../../../tools/import/result";
import type { LiveAccount, LivePool } from "../../fixtures/live-pools";
import { ACCOUNT, REGION } from "../../fixtures/live-pools/arns";
import { stackJson } from "../harness";

const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };

/** A live pool, as the import reads it. */
export interface Read {
  readonly live: LivePool;
  readonly id: string;
  /** Of its construct, and so of the addresses: `p12`. */
  readonly name: string;
  readonly description: Description;
  readonly result: ReadPool;
}

/** Makes the pools, then reads each as `npm run import` does. */
export async function importAll(pools: readonly LivePool[], endpoint: string, emulator?: Emulator): Promise<Read[]> {
  const aws = new CognitoIdentityProvider({ endpoint, region: REGION, credentials: CREDENTIALS });
  try {
    const ids: string[] = [];
    for (const live of pools) ids.push(await makeOne(live, { aws, emulator }));
    const descriptions = await Promise.all(ids.map((id) => fetched(id, endpoint)));
    return pools.map((live, index) => {
      const [id, description] = [ids[index] as string, descriptions[index] as Description];
      return { live, id, name: `p${index}`, description, result: readPool(description) };
    });
  } finally {
    aws.destroy();
  }
}

async function makeOne({ title, make }: LivePool, account: LiveAccount): Promise<string> {
  return make(account).catch((cause: unknown) => {
    throw new Error(`cannot make the live pool "${title}": ${cause}`, { cause });
  });
}

async function fetched(id: string, endpoint: string): Promise<Description> {
  const cache = mkdtempSync(join(tmpdir(), "live-pools-"));
  try {
    return await fetchPool(id, { endpoint, credentials: CREDENTIALS, cache, pace: { first: 0, least: 0, most: 20 } });
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** The environment of a read pool. */
export function environmentOf({ name, result }: Read, change: Change = (settings) => settings): Environment {
  const { deletionProtection, ...live } = JSON.parse(ownVariables(name, result));
  const protection = deletionProtection === "ACTIVE" ? "full" : "plan";
  return {
    name,
    region: REGION,
    accountId: ACCOUNT,
    backend: { type: "local" },
    protection,
    userPool: change(live),
  };
}

/** Settings to other settings. */
export type Change = (settings: CognitoUserPoolSettings) => CognitoUserPoolSettings;

/** Pools of one stack must not share a variable. */
function ownVariables(name: string, { userPool }: ReadPool): string {
  return JSON.stringify(userPool).replace(/"fromVariable":"/g, `$&${name}_`);
}

/** All pools in one stack, so that one plan is enough: the text of its `cdk.tf.json`. */
export function stackOf(reads: readonly Read[], change?: (read: Read) => Change): Promise<string> {
  return stackJson((app) => {
    const stack = new TerraformStack(app, "live");
    new AwsProvider(stack, "aws", { region: REGION, allowedAccountIds: [ACCOUNT] });
    for (const read of reads) {
      const environment = environmentOf(read, change?.(read));
      new CognitoUserPool(stack, read.name, environment.userPool, environment);
    }
  });
}
