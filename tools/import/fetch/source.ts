import { Refusal } from "../../refusal";
import type { Description } from "../description";
import { readDescription } from "../description-file";
import { Progress } from "../progress";
import { cacheFolder } from "./cache-folder";
import { fetchPool, regionOf } from "./fetch-pool";

/** Where a description comes from. */
export interface Source {
  /** What `--save-json` wrote. @default AWS is asked */
  readonly fromJson?: string;
  /** A profile of the AWS configuration files. */
  readonly profile?: string;
  /** The environment of the process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * The description of a pool, from AWS or from a file. @param poolId may be missing for a file
 * @throws Refusal if it is not named, or the file is of another pool
 */
export async function descriptionFrom(poolId: string | undefined, source: Source): Promise<Description> {
  const { fromJson, profile, env, signal } = source;
  if (fromJson !== undefined) {
    const saved = await readDescription(fromJson);
    if (poolId === undefined || poolId === saved.poolId) return saved;
    throw new Refusal(`${fromJson} is of the pool ${saved.poolId}, not of ${poolId}.`, 64);
  }
  if (poolId === undefined) {
    throw new Refusal("Name a pool, such as us-west-2_abc123, or a file with --from-json.", 64);
  }
  regionOf(poolId);
  const progress = new Progress(process.stderr);
  try {
    return await fetchPool(poolId, {
      profile,
      cache: cacheFolder(env),
      progress: (line) => progress.tell(line),
      signal,
    });
  } finally {
    progress.clear();
  }
}
