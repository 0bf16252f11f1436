import { notFound } from "./aws-error";
import type { Pool } from "./pool";
import type { Domain } from "./types";

/** What one emulator holds: the account and its regions. */
export interface Store {
  readonly accountId: string;
  /** Where an unsigned call goes. */
  readonly defaultRegion: string;
  readonly regions: Map<string, Region>;
  /** Counts everything made, so that ids are the same in every run. */
  made: number;
  /** Counts the answers. */
  answered: number;
  /** Whether something was written that no call makes, so that answers need not fit AWS's model. */
  edited: boolean;
}

/** One region of the account; every operation works in one. */
export interface Region {
  readonly name: string;
  readonly store: Store;
  readonly pools: Map<string, Pool>;
  /** Domains by their full name: prefixes and custom domains share one namespace. */
  readonly domains: Map<string, Domain>;
}

/** The region of that name, made empty when first asked for. */
export function regionOf(store: Store, name: string): Region {
  const known = store.regions.get(name);
  if (known) return known;
  const region: Region = { name, store, pools: new Map(), domains: new Map() };
  store.regions.set(name, region);
  return region;
}

/** The pool, or AWS's refusal. */
export function getPool(region: Region, id: string): Pool {
  const pool = region.pools.get(id);
  if (!pool) throw notFound(`User pool ${id} does not exist.`);
  return pool;
}
