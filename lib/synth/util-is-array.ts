import util = require("node:util");

/**
 * Puts `Array.isArray` in the place of Node's deprecated `util.isArray`, as Node advises. CDKTF calls it for every output,
 * and since Node 22 a synth would say so on stderr, which the `cdktf` command shows as an error.
 */
export function replaceUtilIsArray(): void {
  Object.assign(util, { isArray: Array.isArray });
}
