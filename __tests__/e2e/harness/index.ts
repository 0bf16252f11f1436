import type { App } from "cdktf";
import { type Emulator, startEmulator } from "../../../tools/emulator";
import { prepareTools, synthesise, type Tools, type Workspace, withWorkspace } from "../../../tools/terraform";

// A run of Terraform takes seconds, and more where machines are small and shared.
jest.setTimeout(300_000);

let prepared: Promise<Tools> | undefined;

/** Terraform and the provider, looked for once per test file; throws with the reason where there is none. */
export function tools(): Promise<Tools> {
  prepared ??= prepareTools(process.env);
  return prepared;
}

/** What a test on a deployment gets. */
export interface Deployment {
  readonly workspace: Workspace;
  readonly emulator: Emulator;
}

/** Calls `use` with an emulator in the account the stack is for, and takes it down afterwards. */
export async function withEmulator<T>(json: string, use: (emulator: Emulator) => Promise<T>): Promise<T> {
  const emulator = await startEmulator({ accountId: accountOf(json) });
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}

/** Calls `use` with an emulator and a workspace for the text of a `cdk.tf.json`, and takes both down afterwards. */
export function withDeployment<T>(
  json: string,
  use: (deployment: Deployment) => Promise<T>,
  endpoints?: Readonly<Record<string, string>>,
): Promise<T> {
  return withEmulator(json, async (emulator) =>
    withWorkspace(await tools(), { json, endpoint: emulator.url, endpoints }, (workspace) =>
      use({ workspace, emulator }),
    ),
  );
}

/** The text of the only stack `build` adds. */
export async function stackJson(build: (app: App) => void): Promise<string> {
  const texts = Object.values(await synthesise(build));
  const [text] = texts;
  if (text === undefined || texts.length > 1) throw new Error(`one stack is expected, there are ${texts.length}`);
  return text;
}

/** The provider refuses any other account than those of `allowed_account_ids`. */
function accountOf(json: string): string | undefined {
  const { provider } = JSON.parse(json) as { provider?: { aws?: readonly { allowed_account_ids?: string[] }[] } };
  return provider?.aws?.[0]?.allowed_account_ids?.[0];
}
