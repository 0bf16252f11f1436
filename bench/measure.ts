import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What one process took from its start to its end. */
export interface Sample {
  readonly seconds: number;
  /** Processor time in seconds: less disturbed by what else the machine does. */
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

/** Runs a program with its output in `outdir`. */
export async function measure(program: readonly string[], outdir: string): Promise<Sample> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", "./bench/peak.cjs", ...program], {
    env: { ...process.env, CDKTF_OUTDIR: outdir },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [status, said, usage] = await Promise.all([
    closed,
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
  ]);
  if (status !== 0) throw new Error(`${program.join(" ")} ended with ${status}:\n${said}`);
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
