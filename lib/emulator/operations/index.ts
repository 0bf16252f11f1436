import type { Operation } from "../operation";
import * as mfa from "./mfa";
import * as tags from "./tags";
import * as userPools from "./user-pools";

/** Every operation the emulator knows, by AWS's name for it. */
export const operations: ReadonlyMap<string, Operation> = new Map(Object.entries({ ...userPools, ...mfa, ...tags }));
