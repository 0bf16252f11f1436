import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "./environment";
import type { Plan, PlanJson } from "./plan";
import { type RunResult, run } from "./run";
import { makeScratch, type Scratch } from "./scratch";
import { prepareStack, type Tools } from "./tools";

/** What a workspace is made from. */
export interface WorkspaceOptions {
  /** The text of a synthesised `cdk.tf.json`. */
  readonly json: string;
  /** The emulator's address. */
  readonly endpoint: string;
  /** Addresses of services the emulator does not serve, as `AWS_ENDPOINT_URL_IAM`. */
  readonly endpoints?: Env;
  /** The values of the stack's variables. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Stops whatever is running. */
  readonly signal?: AbortSignal;
}

/**
 * One deployment of one stack by the real Terraform, in a folder of its own with state of its own. Every command throws
 * `CommandFailed` when Terraform fails, with what it said.
 */
export class Workspace {
  #initialised = false;

  private constructor(
    /** The folder that holds `cdk.tf.json`, the override and the state. */
    readonly folder: string,
    readonly env: Env,
    private readonly scratch: Scratch,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Makes the folder. `remove()` it in a `finally`, or use `withWorkspace`. */
  static async create(
    tools: Tools,
    { json, endpoint, endpoints, variables = {}, signal }: WorkspaceOptions,
  ): Promise<Workspace> {
    const scratch = await makeScratch();
    try {
      const folder = join(scratch.path, "stack");
      const env = await prepareStack(tools, { folder, json, endpoint, endpoints, scratch: scratch.path });
      const workspace = new Workspace(folder, env, scratch, signal);
      await workspace.write(json);
      await writeFile(join(folder, "local.auto.tfvars.json"), JSON.stringify(variables));
      return workspace;
    } catch (error) {
      await scratch.remove();
      throw error;
    }
  }

  /** Puts another configuration in the place of the present one; state stays. */
  async write(json: string): Promise<void> {
    await writeFile(join(this.folder, "cdk.tf.json"), json);
  }

  /** `terraform init`; the other commands do it themselves when it has not been done. */
  async init(): Promise<RunResult> {
    const result = await this.terraform(["init"]);
    this.#initialised = true;
    return result;
  }

  /** What an apply would do now. */
  plan(...args: string[]): Promise<Plan> {
    return this.planned(args);
  }

  /** What a destroy would do now. */
  planDestroy(...args: string[]): Promise<Plan> {
    return this.planned(["-destroy", ...args]);
  }

  /** Deploys. */
  async apply(...args: string[]): Promise<RunResult> {
    await this.initialise();
    return this.terraform(["apply", "-auto-approve", ...args]);
  }

  /** Takes everything down. */
  async destroy(...args: string[]): Promise<RunResult> {
    await this.initialise();
    return this.terraform(["destroy", "-auto-approve", ...args]);
  }

  /** The outputs, name to value, sensitive ones as well. */
  async output(): Promise<Record<string, unknown>> {
    const { stdout } = await this.terraform(["output", "-json"]);
    const outputs = JSON.parse(stdout) as Record<string, { value: unknown }>;
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  }

  /** Any Terraform command; exit codes other than `expect` throw. */
  terraform(args: readonly string[], expect: readonly number[] = [0]): Promise<RunResult> {
    const [command = "", ...rest] = args;
    const all = [command, "-no-color", ...rest];
    return run("terraform", all, { cwd: this.folder, env: this.env, signal: this.signal, expect });
  }

  /** Removes the folder, state and all. */
  remove(): Promise<void> {
    return this.scratch.remove();
  }

  private async planned(args: readonly string[]): Promise<Plan> {
    await this.initialise();
    const { code, stdout } = await this.terraform(["plan", "-detailed-exitcode", "-out=plan.tfplan", ...args], [0, 2]);
    if (code === 0) return { empty: true, text: stdout };
    const shown = await this.terraform(["show", "-json", "plan.tfplan"]);
    return { ...(JSON.parse(shown.stdout) as PlanJson), empty: false, text: stdout };
  }

  private async initialise(): Promise<void> {
    if (!this.#initialised) await this.init();
  }
}

/** Calls `use` with a workspace and removes it afterwards, also when `use` fails. */
export async function withWorkspace<T>(
  tools: Tools,
  options: WorkspaceOptions,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = await Workspace.create(tools, options);
  try {
    return await use(workspace);
  } finally {
    await workspace.remove();
  }
}
