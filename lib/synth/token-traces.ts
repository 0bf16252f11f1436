import stackTrace = require("cdktf/lib/tokens/private/stack-trace");

/**
 * Stops CDKTF from recording a stack trace for every token (some fifty a pool, each mapped back to TypeScript): it takes more
 * than half of a large synth, and is read only for the message about a token that cannot be resolved.
 */
export function dropTokenTraces(): void {
  stackTrace.captureStackTrace = () => [];
}
