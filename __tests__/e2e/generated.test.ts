/** What passes the rules is taken by AWS: generated environments, many pools to a stack. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TerraformStack } from "cdktf";
import fc from "fast-check";
import { AwsProvider } from "../../lib/aws";
import { addBackend } from "../../lib/backend";
import { check } from "../../lib/checks/check";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";
import { changes, type Workspace } from "../../tools/terraform";
import { SECRET_VARIABLE } from "../properties/providers";
import { EMULATED, environments } from "../properties/settings";
import { ACCOUNT } from "../properties/words";
import { stackJson, withDeployment } from "./harness";
import { REGION } from "./pool";

/** The same environments in every run; `GENERATED_SEED=…` draws others, `GENERATED_STACKS=…` more. */
const SEED = Number(process.env.GENERATED_SEED ?? 20260801);
const STACKS = Number(process.env.GENERATED_STACKS ?? 2);
const POOLS = 25;

type Drawn = readonly (readonly [id: string, environment: Environment])[];

/** `p07` and what it is; domains are unique among all pools of a region. */
function drawn(stack: number): Drawn {
  const sample = fc.sample(environments(EMULATED), { seed: SEED + stack, numRuns: POOLS });
  return sample.map((environment, index) => {
    const id = `p${String(index).padStart(2, "0")}`;
    const { domain } = environment.userPool;
    if (domain === undefined) return [id, environment];
    const own =
      domain.prefix === undefined
        ? { ...domain, name: `${id}.${domain.name}` }
        : { ...domain, prefix: `${domain.prefix}-${id}` };
    return [id, { ...environment, userPool: { ...environment.userPool, domain: own } }];
  });
}

function jsonOf(pools: Drawn): Promise<string> {
  return stackJson((app) => {
    const stack = new TerraformStack(app, "generated");
    addBackend(stack, { name: "generated", backend: { type: "local" } });
    new AwsProvider(stack, "aws", { region: REGION, allowedAccountIds: [ACCOUNT] });
    for (const [id, { userPool, ...environment }] of pools) new CognitoUserPool(stack, id, userPool, environment);
  });
}

/** What Terraform said, with the settings of each pool that it names. */
async function naming<T>(pools: Drawn, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error([said, ...culprits(pools, said)].join("\n"), { cause: error });
  }
}

function culprits(pools: Drawn, said: string): string[] {
  const named = pools.filter(([id]) => new RegExp(`\\.${id}(_|\\b)`).test(said));
  return [`GENERATED_SEED=${SEED}`, ...named.map(([id, { userPool }]) => `${id}: ${JSON.stringify(userPool)}`)];
}

/** Apple's key and the secrets of all providers come from one variable. */
async function applied(workspace: Workspace): Promise<void> {
  await writeFile(
    join(workspace.folder, "generated.auto.tfvars.json"),
    JSON.stringify({ [SECRET_VARIABLE]: "not-a-secret" }),
  );
  await workspace.apply();
}

test.each(Array.from({ length: STACKS }, (_, stack) => stack))(
  `what passes the rules is accepted, and the second plan is empty (${POOLS} pools, stack %i)`,
  async (stack) => {
    const pools = drawn(stack);
    const errors = pools.flatMap(([id, environment]) =>
      check(environment)
        .filter(({ severity }) => severity === "error")
        .map(({ rule, path }) => `${id} ${rule} ${path}`),
    );
    expect(errors).toEqual([]);
    await withDeployment(await jsonOf(pools), async ({ workspace, emulator }) => {
      await naming(pools, applied(workspace));
      const second = await naming(pools, workspace.plan());
      const changed = changes(second);
      if (!second.empty) throw new Error([second.text, ...culprits(pools, changed.join("\n"))].join("\n"));
      expect(emulator.unserved()).toEqual([]);
    });
  },
);
