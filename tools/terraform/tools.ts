import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal";
import { bindingsVersion } from "./bindings";
import { type Env, fetchEnvironment, runEnvironment, runFiles } from "./environment";
import { AWS_PROVIDER, cliConfigContent, credentialsContent, OVERRIDE_FILE, overrideContent } from "./files";
import type { Mirror } from "./mirror";
import { PROVIDER_CACHE, prerequisites } from "./prerequisites";
import { run } from "./run";
import { withScratch } from "./scratch";

/** Terraform and the AWS provider, both at hand. */
export interface Tools {
  /** The environment of the process that asked. */
  readonly env: Env;
  /** Terraform's version. */
  readonly version: string;
  readonly mirror: Mirror;
}

/** Who hears of a download, and what stops it. */
export interface Preparation {
  readonly tell?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Terraform and a provider, downloaded once when this machine has none.
 *
 * @throws Refusal with the reason when there is no Terraform, or no provider to be had.
 */
export async function prepareTools(env: Env, { tell, signal }: Preparation = {}): Promise<Tools> {
  const found = await prerequisites(env, signal);
  if (!found.ok) throw new Refusal(found.reason);
  const { version } = found;
  if (found.mirror) return { env, version, mirror: found.mirror };
  tell?.(`downloading the AWS provider ${bindingsVersion} (once)`);
  return { env, version, mirror: await download(env, signal) };
}

/** A stack about to be deployed. */
export interface StackRun {
  /** The folder `cdk.tf.json` lies in. */
  readonly folder: string;
  /** The text of `cdk.tf.json`. */
  readonly json: string;
  /** The emulator's address. */
  readonly endpoint: string;
  /** Addresses of services the emulator does not serve, as `AWS_ENDPOINT_URL_IAM`. */
  readonly endpoints?: Env;
  /** A folder for what does not belong beside the stack. */
  readonly scratch: string;
}

/** Puts the override beside a synthesised stack, and returns the environment to run Terraform in. */
export async function prepareStack(
  tools: Tools,
  { folder, json, endpoint, endpoints, scratch }: StackRun,
): Promise<Env> {
  const { cliConfig, awsCredentials } = runFiles(scratch);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, OVERRIDE_FILE), overrideContent(tools.mirror.version));
  await writeFile(cliConfig, cliConfigContent(tools.mirror.root));
  await writeFile(awsCredentials, credentialsContent(json));
  return runEnvironment(tools.env, endpoint, scratch, endpoints);
}

/**
 * Lets Terraform fetch the bindings' version of the provider with the user's own settings, and keeps it as a mirror:
 * every later run starts at once, and runs side by side do not write to one cache, which Terraform cannot stand.
 */
async function download(env: Env, signal?: AbortSignal): Promise<Mirror> {
  await mkdir(PROVIDER_CACHE, { recursive: true });
  return withScratch(
    (part) =>
      withScratch(async (scratch) => {
        await writeFile(join(scratch, "main.tf.json"), overrideContent(bindingsVersion));
        await run("terraform", ["init", "-no-color"], {
          cwd: scratch,
          env: fetchEnvironment(env, part, scratch),
          signal,
        });
        const below = join(AWS_PROVIDER, bindingsVersion);
        await mkdir(dirname(join(PROVIDER_CACHE, below)), { recursive: true });
        // Another process may have been first; both have fetched the same.
        await rename(join(part, below), join(PROVIDER_CACHE, below)).catch(() => {});
        return { root: PROVIDER_CACHE, version: bindingsVersion };
      }),
    PROVIDER_CACHE,
  );
}
