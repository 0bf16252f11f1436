import type { PartReader } from "../part";

/** Every reader of what belongs to a pool, in the order of the settings that they give. */
export const PARTS: readonly PartReader[] = [];
