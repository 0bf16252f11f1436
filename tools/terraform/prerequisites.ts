import { join } from "node:path";
import { bindingsVersion } from "./bindings";
import { type Env, withoutToolSettings } from "./environment";
import { findMirror, type Mirror, mirrorPlaces, platform } from "./mirror";
import { canDownload, canListen } from "./reachable";
import { CommandFailed, run } from "./run";
import { compareVersions } from "./versions";

/** What a run of real Terraform needs, or the plain reason why there can be none. */
export type Prerequisites =
  | {
      readonly ok: true;
      /** Terraform's version. */
      readonly version: string;
      /** Where the provider is; not there when it has to be downloaded first. */
      readonly mirror: Mirror | undefined;
    }
  | { readonly ok: false; readonly reason: string };

/** Removed blocks came with 1.7. */
const OLDEST_TERRAFORM = "1.7.0";

/** Where a downloaded provider is kept: out of git's sight, and gone with `node_modules`. */
export const PROVIDER_CACHE = join(__dirname, "..", "..", "node_modules", ".cache", "terraform-plugins");

/** Finds out, in a few seconds at most, whether real Terraform can be run on this machine. */
export async function prerequisites(env: Env, signal?: AbortSignal): Promise<Prerequisites> {
  const found = await terraformVersion(env, signal);
  if ("reason" in found) return missing(found.reason);
  const { version } = found;
  if (compareVersions(version, OLDEST_TERRAFORM) < 0) {
    return missing(`Terraform ${version} is too old, ${OLDEST_TERRAFORM} or newer is needed`);
  }
  if (!(await canListen())) return missing("no server can listen on 127.0.0.1, where the emulator runs");
  const mirror = await findMirror(mirrorPlaces(env, PROVIDER_CACHE), bindingsVersion);
  if (mirror) return { ok: true, version, mirror };
  if (env.TF_PROVIDER_MIRROR) {
    return missing(`TF_PROVIDER_MIRROR (${env.TF_PROVIDER_MIRROR}) has no AWS provider for ${platform()}`);
  }
  if (await canDownload(env)) return { ok: true, version, mirror: undefined };
  return missing(
    "there is no AWS provider on this machine and registry.terraform.io cannot be reached (TF_PROVIDER_MIRROR can name a folder)",
  );
}

async function terraformVersion(env: Env, signal?: AbortSignal): Promise<{ version: string } | { reason: string }> {
  try {
    const options = { env: withoutToolSettings(env), timeout: 10_000, signal };
    const { stdout } = await run("terraform", ["version", "-json"], options);
    return { version: (JSON.parse(stdout) as { terraform_version: string }).terraform_version };
  } catch (error) {
    if (error instanceof CommandFailed && !error.notFound) return { reason: error.message };
    if (!(error instanceof CommandFailed)) throw error;
    return { reason: "Terraform is not on the PATH (https://developer.hashicorp.com/terraform/install)" };
  }
}

function missing(reason: string): Prerequisites {
  return { ok: false, reason };
}
