import { setMaxListeners } from "node:events";
import type { Environment } from "../../lib/environment";
import { isLock, type LockOrMissing } from "../../lib/lock/lock";
import { isLiteral } from "../../lib/synth/reference";
import type { AwsOptions } from "./aws";
import type { Check, Context, Subject } from "./check";
import { checks } from "./checks";
import { contextOf } from "./context";
import { type Dns, systemDns } from "./dns";
import { type DnsRecords, systemRecords } from "./dns-records";
import { type Judgement, notChecked } from "./judgement";
import { NotAnswered } from "./not-answered";
import type { Report, Result } from "./report/report";

/** How AWS is asked. */
export interface PreflightOptions extends Omit<AwsOptions, "signal" | "credentials"> {
  /** What is deployed. @default nobody looked for it */
  readonly lock?: LockOrMissing;
  /** Checks that are left out. @default none */
  readonly skip?: readonly Check[];
  /** Milliseconds after which what is not answered is not checked. @default 3000, so that the command takes five seconds at most */
  readonly limit?: number;
  /** For tests. @default the DNS of this machine */
  readonly dns?: Dns;
  /** For tests. @default the DNS of this machine */
  readonly records?: DnsRecords;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/**
 * Asks AWS and the DNS, all at once, for what an apply of the environment needs. It only reads.
 * @throws Refusal without valid credentials
 */
export async function preflight(environment: Environment, options: PreflightOptions = {}): Promise<Report> {
  const { limit = 3_000, skip = [], dns = systemDns(), records = systemRecords(), lock, signal, ...rest } = options;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), limit);
  const end = signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]);
  // Every call listens to it.
  setMaxListeners(0, end);
  const { context, close } = contextOf(environment, {
    ...rest,
    dns,
    records,
    lock: isLock(lock) ? lock : undefined,
    signal: end,
  });
  try {
    const asked = checks
      .filter((check) => !skip.includes(check))
      .flatMap((check) => check.subjects(environment).map((subject) => result(check, subject, context, end)));
    const results = await Promise.all(asked);
    signal?.throwIfAborted();
    return { environment: environment.name, results };
  } finally {
    clearTimeout(timer);
    close();
  }
}

async function result(check: Check, subject: Subject, context: Context, end: AbortSignal): Promise<Result> {
  const { id, title, link } = check;
  return { check: id, title, path: subject.path, ...(await judge(check, subject, context, end)), link };
}

async function judge({ check }: Check, subject: Subject, context: Context, end: AbortSignal): Promise<Judgement> {
  const { value } = subject;
  if (!isLiteral(value)) return notChecked("Only Terraform knows the value.");
  try {
    return await Promise.race([check(String(value), context, subject), late(end)]);
  } catch (error) {
    if (error instanceof NotAnswered) return notChecked(error.message);
    throw error;
  }
}

function late(end: AbortSignal): Promise<Judgement> {
  const text = "There was no answer in time.";
  return new Promise((resolve) => {
    if (end.aborted) resolve(notChecked(text));
    else end.addEventListener("abort", () => resolve(notChecked(text)), { once: true });
  });
}
