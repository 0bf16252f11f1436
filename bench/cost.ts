import { measure } from "./measure";

const CLIENTS = [1_000, 2_000, 4_000, 8_000, 10_000] as const;

/** Processor time of checking one pool with that many clients. */
export interface Cost {
  readonly clients: number;
  readonly seconds: number;
}

/**
 * What the checks cost where nearly every setting is wrong: clients that name only scopes, providers and attributes that the
 * pool does not have. Without the start of the process; the shortest of the runs.
 */
export async function measureCost(runs: number, outdir: string): Promise<readonly Cost[]> {
  const cpu = async (clients: number) => {
    const samples: number[] = [];
    for (let i = 0; i < runs; i++) {
      samples.push((await measure(["scripts/start.cjs", "bench/unknown-names.ts", String(clients)], outdir)).cpu);
    }
    return Math.min(...samples);
  };
  const start = await cpu(0);
  const costs: Cost[] = [];
  for (const clients of CLIENTS) costs.push({ clients, seconds: (await cpu(clients)) - start });
  return costs;
}

/** The cost of the most clients, and how much more one of 8,000 costs than one of 1,000. */
export function worstOf(costs: readonly Cost[]): { readonly seconds: number; readonly growth: number } {
  const of = (clients: number) => costs.find((cost) => cost.clients === clients)?.seconds ?? Number.NaN;
  return { seconds: of(10_000), growth: of(8_000) / 8 / of(1_000) };
}
