import type { Environment } from "../../lib/environment";
import type { Lock } from "../../lib/lock/lock";
import type { Action } from "../iam-actions";
import type { Aws } from "./aws";
import type { Dns } from "./dns";
import type { DnsRecords } from "./dns-records";
import type { DeployedDomain } from "./domain";
import type { Judgement } from "./judgement";
import type { Pools } from "./pools";
import type { Session } from "./session";

/** A setting that something outside the settings has to fit. */
export interface Subject {
  /** From the environment: `userPool.webAclArn`. */
  readonly path: string;
  /** A string, or a reference that only Terraform knows; `undefined` where the setting is not there. */
  readonly value: unknown;
}

/** One question to AWS or the DNS, about what an apply needs. */
export interface Check {
  readonly id: string;
  /** What must be true, as a sentence. */
  readonly title: string;
  readonly link: string;
  /** What it asks AWS for. */
  readonly actions: readonly Action[];
  /** What it looks at in an environment. */
  readonly subjects: (environment: Environment) => readonly Subject[];
  /** @throws NotAnswered where nobody could say */
  readonly check: (value: string, context: Context, subject: Subject) => Promise<Judgement>;
}

/** What checks work with; each is asked for once. */
export interface Context {
  readonly environment: Environment;
  readonly lock?: Lock;
  readonly dns: Dns;
  readonly records: DnsRecords;
  /** The pool's region, which may be another than the provider's. @throws NotAnswered if only Terraform knows it */
  readonly region: () => string;
  /** Where data sources read. @throws NotAnswered if only Terraform knows it */
  readonly providerRegion: () => string;
  /** Whose credentials these are. */
  readonly session: () => Promise<Session>;
  /** AWS in the environment's account. @throws NotAnswered if the credentials are of another */
  readonly aws: () => Promise<Aws>;
  /** The pools of the account. */
  readonly pools: () => Promise<Pools>;
  /** Who has a domain in AWS. */
  readonly domain: (name: string) => Promise<DeployedDomain>;
}
