import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import type { Env } from "./environment";
import { AWS_PROVIDER } from "./files";
import { chooseVersion } from "./versions";

/** A folder Terraform can take the AWS provider from without a network. */
export interface Mirror {
  /** The folder that holds `registry.terraform.io`. */
  readonly root: string;
  /** The version to use. */
  readonly version: string;
}

/** Where a mirror may be. */
export interface MirrorPlaces {
  /** Folders looked at by name, first come first served. */
  readonly known: readonly string[];
  /** Folders searched for a `registry.terraform.io`, when no known one has the provider. */
  readonly searched: readonly string[];
}

const HOST = "registry.terraform.io";
const DEPTH = 4;
const MOST_FOLDERS = 4_000;

/** The first mirror that has the AWS provider for this machine. */
export async function findMirror(places: MirrorPlaces, preferredVersion: string): Promise<Mirror | undefined> {
  for (const root of places.known) {
    const mirror = await lookAt(root, preferredVersion);
    if (mirror) return mirror;
  }
  for await (const root of search(places.searched)) {
    const mirror = await lookAt(root, preferredVersion);
    if (mirror) return mirror;
  }
  return undefined;
}

/**
 * The places to look at: the project's own, the plugin cache and Terraform's implied ones. With TF_PROVIDER_MIRROR set
 * no other one: if you name a folder, you want that one, or an error.
 */
export function mirrorPlaces(env: Env, ownCache: string): MirrorPlaces {
  const named = env.TF_PROVIDER_MIRROR;
  if (named) return { known: [basename(named) === HOST ? dirname(named) : named], searched: [] };
  const home = homedir();
  const data = (env.XDG_DATA_DIRS ?? "/usr/local/share:/usr/share").split(delimiter);
  const known = [
    ownCache,
    env.TF_PLUGIN_CACHE_DIR,
    join(home, ".terraform.d", "plugins"),
    join(home, ".terraform.d", "plugin-cache"),
    join(env.XDG_DATA_HOME ?? join(home, ".local", "share"), "terraform", "plugins"),
    ...data.map((folder) => join(folder, "terraform", "plugins")),
    join(home, "Library", "Application Support", "io.terraform", "plugins"),
    join("/Library", "Application Support", "io.terraform", "plugins"),
    env.APPDATA && join(env.APPDATA, "terraform.d", "plugins"),
    env.APPDATA && join(env.APPDATA, "HashiCorp", "Terraform", "plugins"),
  ];
  return {
    known: known.filter((folder): folder is string => Boolean(folder)),
    searched: ["/opt", "/srv", "/usr/local", "/usr/share", home],
  };
}

/** The platform as Terraform names it: `linux_amd64`. */
export function platform(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const processors: Record<string, string> = { x64: "amd64", ia32: "386" };
  return `${system}_${processors[process.arch] ?? process.arch}`;
}

async function lookAt(root: string, preferredVersion: string): Promise<Mirror | undefined> {
  const folder = join(root, AWS_PROVIDER);
  const versions = new Set<string>();
  for (const name of await list(folder)) {
    const packed = /^terraform-provider-aws_(.+?)_(.+_.+)\.zip$/.exec(name);
    if (packed?.[1] && packed[2] === platform()) versions.add(packed[1]);
    else if (/^\d+\.\d+\.\d+/.test(name) && (await hasProgram(join(folder, name, platform())))) versions.add(name);
  }
  const version = chooseVersion([...versions], preferredVersion);
  return version === undefined ? undefined : { root, version };
}

async function hasProgram(folder: string): Promise<boolean> {
  return (await list(folder)).some((name) => name.startsWith("terraform-provider-aws"));
}

/** Breadth first and bounded: likely places lie near the top, and a home folder may be very large. */
async function* search(roots: readonly string[]): AsyncGenerator<string> {
  let level = [...roots];
  let seen = 0;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++seen > MOST_FOLDERS) return;
      for (const name of await list(folder, "folders")) {
        if (name === HOST) yield folder;
        else if (!name.startsWith(".") && name !== "node_modules") next.push(join(folder, name));
      }
    }
    level = next;
  }
}

/** The names in a folder; none where there is no folder to read. Links to folders count among `all` only. */
async function list(folder: string, what: "all" | "folders" = "all"): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => what === "all" || entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
