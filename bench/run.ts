import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure, type Sample } from "./measure";
import { assertSameOutput } from "./same-output";

const HELP = `npm run bench -- [--runs <n>] [--json] [--check]

Runs the app as cdktf does (node --import tsx) and, beside it, a program that writes the same Terraform JSON on the bindings
by hand: three environments, then 10, 100 and 1,000 pools. Whole processes, alternating. About two minutes.

  --runs <n>   rounds, 5 if not given; time is the shortest run, memory the median of the peaks
  --json       the numbers as JSON
  --check      exit code 1 if a target is missed
`;

type Programs = Readonly<Record<"product" | "byHand", readonly string[]>>;
type Row = Readonly<Record<"product" | "byHand" | "ratio", Sample>>;

const START = "no pools";
/** The short programs run more often: their time is the easiest to disturb. */
const SHORT_RUNS = 3;

/** Measured in this order; no pools is the process's start alone. */
const workloads: Readonly<Record<string, Programs>> = {
  "three environments": { product: ["main.ts"], byHand: ["bench/by-hand.ts"] },
  [START]: pools("0"),
  "10 pools": pools("10"),
  "100 pools": pools("100"),
  "1,000 pools": pools("1000"),
  "1,000 in one stack": pools("1000", "one-stack"),
};

async function main() {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5" },
      json: { type: "boolean" },
      check: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return process.stdout.write(HELP);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected a whole number from 1`);
  const rows = await measureAll(runs);
  const targets = judge(rows);
  if (values.check && targets.some(({ met }) => !met)) process.exitCode = 1;
  return process.stdout.write(values.json ? `${JSON.stringify({ rows, targets }, null, 2)}\n` : table(rows, targets));
}

async function measureAll(runs: number): Promise<Record<string, Row>> {
  const scratch = mkdtempSync(join(tmpdir(), "cognito-bench-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  const samples = Object.entries(workloads).map(([name, programs]) => {
    const outdirs = { product: join(scratch, `${name} product`), byHand: join(scratch, `${name} by hand`) };
    return { name, programs, outdirs, product: [] as Sample[], byHand: [] as Sample[] };
  });
  for (const { name, programs, outdirs } of samples) {
    process.stderr.write(`comparing the outputs: ${name}\n`);
    await measure(programs.product, outdirs.product);
    await measure(programs.byHand, outdirs.byHand);
    if (name !== START) assertSameOutput(outdirs.product, outdirs.byHand);
  }
  for (let round = 1; round <= runs; round++) {
    process.stderr.write(`round ${round} of ${runs}\n`);
    for (const { name, programs, outdirs, product, byHand } of samples) {
      for (let i = 0; i < (name.startsWith("1,000") ? 1 : SHORT_RUNS); i++) {
        product.push(await measure(programs.product, outdirs.product));
        byHand.push(await measure(programs.byHand, outdirs.byHand));
      }
    }
  }
  return Object.fromEntries(samples.map(({ name, product, byHand }) => [name, row(product, byHand)]));
}

function row(productSamples: Sample[], byHandSamples: Sample[]): Row {
  const [product, byHand] = [best(productSamples), best(byHandSamples)];
  const ratio = (what: keyof Sample) => product[what] / byHand[what];
  return { product, byHand, ratio: { seconds: ratio("seconds"), cpu: ratio("cpu"), memory: ratio("memory") } };
}

/** Noise only adds to the time, and goes both ways in the memory. */
function best(samples: Sample[]): Sample {
  const memory = samples.map((sample) => sample.memory).sort((a, b) => a - b);
  return {
    seconds: Math.min(...samples.map(({ seconds }) => seconds)),
    cpu: Math.min(...samples.map(({ cpu }) => cpu)),
    memory: memory[Math.floor(memory.length / 2)] as number,
  };
}

interface Target {
  readonly target: string;
  readonly limit: number;
  readonly worst: number;
  readonly met: boolean;
}

function judge({ [START]: start, ...rows }: Record<string, Row>): Target[] {
  const ratios = Object.values(rows).map(({ ratio }) => ratio);
  const costOfOne = (name: string, count: number) =>
    ((rows[name] as Row).product.cpu - (start as Row).product.cpu) / count;
  const growth = costOfOne("1,000 pools", 1000) / costOfOne("100 pools", 100);
  return [
    target("time, product / by hand", 1.3, Math.max(...ratios.map(({ seconds }) => seconds))),
    target("memory, product / by hand", 1.2, Math.max(...ratios.map(({ memory }) => memory))),
    target("processor time of one pool after the start, at 1,000 / at 100", 1.2, growth),
  ];
}

function target(name: string, limit: number, worst: number): Target {
  return { target: name, limit, worst, met: worst <= limit };
}

function table(rows: Record<string, Row>, targets: Target[]): string {
  const cells = Object.entries(rows).map(([name, { product, byHand, ratio }]) => [
    name,
    ...[product.seconds, byHand.seconds, ratio.seconds, product.cpu, byHand.cpu, ratio.cpu].map((each) =>
      each.toFixed(2),
    ),
    ...[product.memory.toFixed(0), byHand.memory.toFixed(0), ratio.memory.toFixed(2)],
  ]);
  const lines = [
    ["", "time, s", "by hand", "ratio", "cpu, s", "by hand", "ratio", "memory, MiB", "by hand", "ratio"],
    ...cells,
  ].map(([name, ...rest]) => [name?.padEnd(20), ...rest.map((cell) => cell.padStart(11))].join(" "));
  const verdicts = targets.map(
    ({ target, limit, worst, met }) => `${met ? "met   " : "MISSED"}  ${target}: ${worst.toFixed(2)}, at most ${limit}`,
  );
  const where = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`;
  return `${where}\n\n${lines.join("\n")}\n\n${verdicts.join("\n")}\n`;
}

function pools(...args: string[]): Programs {
  return { product: ["bench/product.ts", ...args], byHand: ["bench/by-hand.ts", ...args] };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
