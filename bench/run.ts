import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { command, main } from "../tools/cli";
import { byHand } from "./by-hand";
import { type Cost, measureCost, worstOf } from "./cost";
import { measure, type Sample } from "./measure";
import { assertSameOutput, output } from "./output";

const bench = command(
  "bench",
  "Time and memory of the app, beside the same resources written by hand. Takes three minutes.",
)
  .option("--runs <n>", "rounds; time is the shortest run, memory the median of the peaks", wholeNumber, 5)
  .option("--json", "the numbers as JSON")
  .option("--check", "exit code 1 if a target is missed")
  .addHelpText(
    "after",
    `
Runs the app as cdktf does (node scripts/start.cjs) and, beside it, a program that writes the same Terraform JSON on the
bindings by hand, run with tsx: the environments of stacks/, then 10, 100 and 1,000 in their shapes. Whole processes,
alternating. Then the checks alone: of the 1,000, and of one pool with up to 10,000 clients that name only what it lacks.`,
  );

const TSX = ["--import", "tsx"];
/** As cdktf.json says. */
const APP = ["scripts/start.cjs"];
const POOLS = [...APP, "bench/product.ts"];

/** In this order; with no pools, the start of the process alone. */
const WORKLOADS = ["stacks/", "0 pools", "10 pools", "100 pools", "1000 pools"] as const;
type Workload = (typeof WORKLOADS)[number];
type Row = Readonly<Record<"product" | "byHand" | "ratio", Sample>>;
type Rows = Readonly<Record<Workload, Row>>;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Expected a whole number from 1.");
  return number;
}

/** In the project, so that a program in it finds the bindings; git ignores it. */
function scratchFolder(): string {
  mkdirSync("cdktf.out", { recursive: true });
  const scratch = mkdtempSync(join("cdktf.out", "bench-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
  return scratch;
}

async function measureAll(runs: number, scratch: string): Promise<Rows> {
  const environments = await writtenByHand(APP, join(scratch, "environments"));
  const pools = await writtenByHand([...POOLS, String(environments.stacks)], join(scratch, "pools"));
  const contests = WORKLOADS.map((workload) => {
    const count = String(Number.parseInt(workload, 10));
    const programs =
      workload === "stacks/"
        ? { product: APP, byHand: [...TSX, environments.program] }
        : { product: [...POOLS, count], byHand: [...TSX, pools.program, count] };
    return { workload, contest: new Contest(programs, join(scratch, workload.replace(/\W/g, "-"))) };
  });
  for (const { workload, contest } of contests) {
    process.stderr.write(`comparing the outputs: ${workload}\n`);
    await contest.compare();
  }
  for (let round = 1; round <= runs; round++) {
    process.stderr.write(`round ${round} of ${runs}\n`);
    // The time of a short program is the easiest to disturb.
    for (const { workload, contest } of contests) await contest.run(workload === "1000 pools" ? 1 : 3);
  }
  return Object.fromEntries(contests.map(({ workload, contest }) => [workload, contest.row()])) as Rows;
}

/** Runs a program, and writes down by hand what it makes. */
async function writtenByHand(program: readonly string[], name: string) {
  await measure(program, name);
  const stacks = output(name);
  writeFileSync(`${name}.ts`, byHand(stacks));
  return { program: `${name}.ts`, stacks: stacks.length };
}

/** Two programs side by side. */
class Contest {
  private readonly samples = { product: [] as Sample[], byHand: [] as Sample[] };

  constructor(
    private readonly programs: Readonly<Record<"product" | "byHand", readonly string[]>>,
    private readonly outdir: string,
  ) {}

  /** Also warms the caches of the file system and of tsx. */
  async compare(): Promise<void> {
    await this.once();
    assertSameOutput(`${this.outdir}-product`, `${this.outdir}-by-hand`);
  }

  async run(times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const { product, byHand } = await this.once();
      this.samples.product.push(product);
      this.samples.byHand.push(byHand);
    }
  }

  row(): Row {
    const [product, byHand] = [best(this.samples.product), best(this.samples.byHand)];
    const ratio = (what: keyof Sample) => product[what] / byHand[what];
    return { product, byHand, ratio: { seconds: ratio("seconds"), cpu: ratio("cpu"), memory: ratio("memory") } };
  }

  private async once() {
    return {
      product: await measure(this.programs.product, `${this.outdir}-product`),
      byHand: await measure(this.programs.byHand, `${this.outdir}-by-hand`),
    };
  }
}

/** Noise only adds to the time, and goes both ways in the memory. */
function best(samples: readonly Sample[]): Sample {
  const memory = samples.map((sample) => sample.memory).sort((a, b) => a - b);
  return {
    seconds: Math.min(...samples.map(({ seconds }) => seconds)),
    cpu: Math.min(...samples.map(({ cpu }) => cpu)),
    memory: memory[Math.floor(memory.length / 2)] as number,
  };
}

function judge({ "0 pools": start, ...rows }: Rows) {
  const worst = (what: keyof Sample) => Math.max(...Object.values(rows).map(({ ratio }) => ratio[what]));
  const costOfOne = (pools: 100 | 1000) => (rows[`${pools} pools`].product.cpu - start.product.cpu) / pools;
  return [
    target("time of the three environments, product / by hand", rows["stacks/"].ratio.seconds, 1),
    target("time, product / by hand", worst("seconds"), 1),
    target("memory, product / by hand", worst("memory"), 1),
    target("processor time of one pool after the start, at 1,000 / at 100", costOfOne(1000) / costOfOne(100), 1.2),
  ];
}

function judgeCost(costs: readonly Cost[]) {
  const { seconds, growth } = worstOf(costs);
  return [
    target("processor time of checks, 10,000 clients with unknown names", seconds, 5),
    target("that of one such client, at 8,000 / at 1,000", growth, 1.2),
  ];
}

/** What checking 1,000 pools takes of the time in which they are synthesised, both without the start of the process. */
async function judgeChecks(rows: Rows, runs: number, outdir: string) {
  const cpu = async (pools: number) => {
    const samples: Sample[] = [];
    for (let i = 0; i < runs; i++) samples.push(await measure([...APP, "bench/checks.ts", String(pools)], outdir));
    return best(samples).cpu;
  };
  process.stderr.write("the checks alone\n");
  const checks = (await cpu(1000)) - (await cpu(0));
  const synth = rows["1000 pools"].product.cpu - rows["0 pools"].product.cpu;
  return target("checks of 1,000 pools, share of their synth in processor time", checks / synth, 0.15);
}

function target(name: string, worst: number, limit: number) {
  return { target: name, worst, limit, met: worst <= limit };
}

function table(rows: Rows, costs: readonly Cost[], targets: ReturnType<typeof judge>): string {
  const columns = ["seconds", "cpu", "memory"] as const;
  const body = WORKLOADS.map((workload) => {
    const { product, byHand, ratio } = rows[workload];
    const cells = columns.flatMap((what) => {
      const digits = what === "memory" ? 0 : 2;
      return [product[what].toFixed(digits), byHand[what].toFixed(digits), ratio[what].toFixed(2)];
    });
    return [workload, ...cells];
  });
  const head = ["", ...["time, s", "cpu, s", "memory, MiB"].flatMap((name) => [name, "by hand", "ratio"])];
  const lines = [head, ...body].map(
    ([name, ...cells]) => `${name?.padEnd(11)}${cells.map((cell) => cell.padStart(12)).join("")}`,
  );
  const verdicts = targets.map(
    ({ target, limit, worst, met }) => `${met ? "met   " : "MISSED"}  ${target}: ${worst.toFixed(2)}, at most ${limit}`,
  );
  const clients = costs.map(
    (cost) => `${cost.clients.toLocaleString("en").padStart(6)} clients${cost.seconds.toFixed(2).padStart(8)}`,
  );
  const where = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`;
  return [where, "", ...lines, "", "Checks with unknown names, cpu, s", ...clients, "", ...verdicts, ""].join("\n");
}

main(bench, async ({ runs, json, check }) => {
  const scratch = scratchFolder();
  const rows = await measureAll(runs, scratch);
  const checks = await judgeChecks(rows, runs, scratch);
  const costs = await measureCost(Math.min(runs, 3), scratch);
  const targets = [...judge(rows), checks, ...judgeCost(costs)];
  process.stdout.write(json ? `${JSON.stringify({ rows, costs, targets }, null, 2)}\n` : table(rows, costs, targets));
  return check && targets.some(({ met }) => !met) ? 1 : 0;
});
