import type { Region } from "./store";

/** AWS writes dates in JSON as seconds since 1970. */
export const now = (): number => Math.floor(Date.now()) / 1000;

const next = (region: Region, length: number): string => {
  region.store.made += 1;
  return String(region.store.made).padStart(length, "0");
};

/** `us-east-1_000000001`: AWS's form, counted instead of random so that tests read the same every run. */
export const poolId = (region: Region): string => `${region.name}_${next(region, 9)}`;

/** 26 lower-case letters and digits, as AWS's. */
export const clientId = (region: Region): string => `client${next(region, 20)}`;

/** 51 lower-case letters and digits, as AWS's; worth nothing outside the emulator. */
export const clientSecret = (region: Region): string => `emulated${next(region, 43)}`;

/** A UUID of version 4 by its form. */
export const brandingId = (region: Region): string => `00000000-0000-4000-8000-${next(region, 12)}`;
