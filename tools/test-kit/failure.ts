/** What does not hold, and where. */
export interface Broken {
  /** As a finding shows it: `userPool.clients.web.callbackUrls[0]`. */
  readonly path: string;
  /** What is there, and what was expected. */
  readonly message: string;
}

/**
 * The error of a failed expectation. Its stack begins where the test called the matcher, so that Jest shows that line.
 * @param matcher as it was called: `toHaveScopes("orders", ["api/read"])`
 */
export function failure(subject: string, matcher: string, broken: readonly Broken[], caller: object): Error {
  const lines = broken.flatMap(({ path, message }) => [`  ${path}`, `    ${message}`]);
  const error = new Error([`expect${subject}.${matcher}`, "", ...lines].join("\n"));
  Error.captureStackTrace(error, caller as (...args: never[]) => unknown);
  return error;
}

/** A value as people write it. */
export function shown(value: unknown): string {
  return value === undefined ? "not set" : JSON.stringify(value);
}
