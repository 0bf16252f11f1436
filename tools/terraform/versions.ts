/** Orders two versions such as `5.100.0` and `6.0.0-beta1`; a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [coreA = "", preA] = split(a);
  const [coreB = "", preB] = split(b);
  const numbersA = coreA.split(".").map(Number);
  const numbersB = coreB.split(".").map(Number);
  for (let i = 0; i < Math.max(numbersA.length, numbersB.length); i++) {
    const difference = (numbersA[i] ?? 0) - (numbersB[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (preA === preB) return 0;
  if (preA === undefined) return 1;
  if (preB === undefined) return -1;
  return preA.localeCompare(preB, "en", { numeric: true });
}

/**
 * The version to run the tests with: the bindings' own where it is there, so that what is tested is what is deployed;
 * otherwise the newest release; a pre-release only where there is nothing else.
 */
export function chooseVersion(available: readonly string[], preferred: string): string | undefined {
  if (available.includes(preferred)) return preferred;
  const releases = available.filter((version) => !version.includes("-"));
  return [...(releases.length > 0 ? releases : available)].sort(compareVersions).at(-1);
}

function split(version: string): string[] {
  const dash = version.indexOf("-");
  return dash < 0 ? [version] : [version.slice(0, dash), version.slice(dash + 1)];
}
