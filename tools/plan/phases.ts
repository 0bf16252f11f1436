import type { Finding } from "./finding";

/** What to deploy in one apply. */
export type Phase = readonly { readonly address: string; readonly what: string }[];

/** The steps of all findings, side by side. */
export function phasesOf(findings: readonly Finding[]): Phase[] {
  const most = Math.max(0, ...findings.map(({ steps = [] }) => steps.length));
  return Array.from({ length: most }, (_, i) =>
    findings.flatMap(({ address, steps = [] }) => {
      const what = steps[i];
      return what === undefined ? [] : { address, what };
    }),
  );
}
