import type { Region, Store } from "./store";

/** AWS writes dates in JSON as seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now()) / 1000;
}

function next(region: Region, length: number): string {
  region.store.made += 1;
  return String(region.store.made).padStart(length, "0");
}

/** `us-east-1_000000001`: AWS's form, counted instead of random so that tests read the same every run. */
export function poolId(region: Region): string {
  return `${region.name}_${next(region, 9)}`;
}

/** 26 lower-case letters and digits, as AWS's. */
export function clientId(region: Region): string {
  return `client${next(region, 20)}`;
}

/** 51 lower-case letters and digits, as AWS's; worth nothing outside the emulator. */
export function clientSecret(region: Region): string {
  return `emulated${next(region, 43)}`;
}

/** A UUID of version 4 by its form. */
export function brandingId(region: Region): string {
  return `00000000-0000-4000-8000-${next(region, 12)}`;
}

/** A UUID of version 4 by its form. */
export function termsId(region: Region): string {
  return `00000000-0000-4000-a000-${next(region, 12)}`;
}

/** A UUID of version 4 by its form. */
export function userSub(region: Region): string {
  return `00000000-0000-4000-b000-${next(region, 12)}`;
}

/** A UUID by its form, counted: the first answer of an emulator always has the same. */
export function requestId(store: Store): string {
  store.answered += 1;
  return `00000000-0000-4000-9000-${String(store.answered).padStart(12, "0")}`;
}
