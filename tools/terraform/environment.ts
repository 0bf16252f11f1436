import { join } from "node:path";
import { KEY } from "./files";

/** A process's environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The files a run's environment points to, in its scratch folder. */
export function runFiles(scratch: string) {
  return {
    cliConfig: join(scratch, "terraform.rc"),
    awsCredentials: join(scratch, "aws-credentials"),
    awsConfig: join(scratch, "aws-config"),
  };
}

/**
 * The environment of a run against the emulator: the user's own without a single `TF_*` or `AWS_*` variable, so that
 * no profile, region, role or log level of theirs has a say and no real account can be reached.
 * @param endpoints other services' addresses, as `AWS_ENDPOINT_URL_IAM`
 */
export function runEnvironment(env: Env, endpoint: string, scratch: string, endpoints: Env = {}): Env {
  const { cliConfig, awsCredentials, awsConfig } = runFiles(scratch);
  return {
    ...withoutToolSettings(env),
    ...endpoints,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: KEY,
    AWS_SECRET_ACCESS_KEY: KEY,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: awsConfig,
    AWS_SHARED_CREDENTIALS_FILE: awsCredentials,
    TF_CLI_CONFIG_FILE: cliConfig,
    ...temporary(scratch),
    ...quiet,
  };
}

/** The environment for fetching the provider: the user's Terraform settings stay (mirrors, tokens, proxies). */
export function fetchEnvironment(env: Env, pluginCache: string, scratch: string): Env {
  return { ...withoutCliArguments(env), ...temporary(scratch), ...quiet, TF_PLUGIN_CACHE_DIR: pluginCache };
}

/** A provider that is killed leaves its socket behind. */
function temporary(folder: string): Env {
  return { TMPDIR: folder, TEMP: folder, TMP: folder };
}

/**
 * `env` without `TF_CLI_ARGS` and its like: they are meant for calls by hand, and a command that does not know one of these
 * arguments fails, as `terraform version` does with most.
 */
export function withoutCliArguments(env: Env): Env {
  return without(env, /^TF_CLI_ARGS(_|$)/i);
}

/** `env` without the variables that steer Terraform, AWS's SDKs and CDKTF. */
export function withoutToolSettings(env: Env): Env {
  return without(env, /^(TF_|AWS_|CDKTF_)/i);
}

function without(env: Env, names: RegExp): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)));
}

const quiet = { CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
