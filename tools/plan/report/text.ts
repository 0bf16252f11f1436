import { printable } from "../../../lib/checks/path";
import { allowsFor } from "../allow";
import type { Finding } from "../finding";
import { isBlocking, type Verdict } from "../guard";
import { listed } from "../words";

/** How many resources of one text are named. */
const MOST_NAMES = 10;

/** The verdict as text for people. Each line begins with a word of its own, never with one of the plan. */
export function text(verdict: Verdict): string {
  return [`${summary(verdict)}\n`, ...sections(verdict)].join("\n");
}

/** `Blocked: 2 findings. Plan: 0 to add, 1 to change, 1 to destroy.` */
export function summary({ verdict, findings, counts }: Verdict): string {
  const { add, change, destroy, outputs, ...rest } = counts;
  const others = Object.entries(rest).flatMap(([what, count]) => (count > 0 ? `, ${count} to ${what}` : []));
  const changed = outputs > 0 ? `, ${number(outputs, "output")} to change` : "";
  const plan = `${add} to add, ${change} to change, ${destroy} to destroy${others.join("")}${changed}`;
  const blocking = findings.filter(isBlocking).length;
  const notes = findings.filter(({ level }) => level === "note").length;
  const told = notes > 0 ? ` ${number(notes, "note")}.` : "";
  const lifted = findings.filter(({ allowed }) => allowed).length;
  const said = lifted > 0 ? ` ${number(lifted, "finding")} allowed.` : "";
  if (verdict === "nothing") return `Nothing to do.${told}`;
  const what = verdict === "blocked" ? `Blocked: ${number(blocking, "finding")}.` : "Safe to apply.";
  return `${what} Plan: ${plan}.${said}${told}`;
}

/** Everything after the summary. */
export function sections({ findings, phases, noise, unused }: Verdict): string[] {
  const allowFor = allowsFor(findings);
  return [
    ...grouped(findings).map((group) => entry(group, allowFor)),
    ...(phases.length === 0
      ? []
      : [`STEPS    One apply cannot do this. Deploy in this order, and plan again after each:\n${steps(phases)}`]),
    ...unused.map(({ allow, why }) => `UNUSED   --allow ${printable(allow)} ${printable(why)}\n`),
    ...(noise.length === 0 ? [] : [`NOISE    Harmless, whatever the plan shows:\n${lines(noise.map(noiseLine))}`]),
  ];
}

/** Notes that say the same of several resources stand together. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const keyOf = ({ level, address, watch, what }: Finding) => (level === "block" ? address : what) + watch;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups.values()];
}

function entry(group: readonly Finding[], allowFor: (finding: Finding) => string): string {
  const [finding] = group as [Finding];
  const { watch, what, consequence, why, fix, link } = finding;
  const head = finding.allowed ? "ALLOWED" : finding.level === "block" ? "BLOCKED" : "NOTE";
  const addresses = group.map(({ address }) => address);
  const where = group.length === 1 ? printable(finding.address) : listed(addresses, MOST_NAMES);
  return lines([
    `${head.padEnd(9)}${where} ${printable(what)}`,
    `         ${consequence}`,
    `         Why: ${why}`,
    `         Fix: ${printable(fix)}`,
    ...(isBlocking(finding) && !finding.final
      ? [`         To allow it: --allow ${quotedForShell(allowFor(finding))}`]
      : []),
    `         ${watch}: ${link}`,
  ]);
}

function steps(phases: Verdict["phases"]): string {
  return lines(
    phases.flatMap((phase, i) => {
      const texts = [...new Set(phase.map(({ what }) => what))];
      return texts.map((text, at) => {
        const where = phase.filter(({ what }) => what === text).map(({ address }) => address);
        return `         ${at === 0 ? `${i + 1}.` : "  "} ${listed(where, MOST_NAMES)}: ${printable(text)}`;
      });
    }),
  );
}

function noiseLine({ address, path, why }: Verdict["noise"][number]): string {
  return `         ${printable(address)}${path === "" ? "" : ` ${printable(path)}`}: ${why}`;
}

/** For a POSIX shell. */
function quotedForShell(text: string): string {
  return `'${printable(text).replaceAll("'", `'\\''`)}'`;
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
