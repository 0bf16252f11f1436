import type { Environment } from "../lib/environment";
import { dev } from "./dev";
import { prod } from "./prod";
import { staging } from "./staging";

export { rules } from "./rules";

/** Every environment; each becomes the stack of its name. */
export const environments: readonly Environment[] = [dev, staging, prod];
