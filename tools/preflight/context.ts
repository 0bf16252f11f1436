import type { Environment } from "../../lib/environment";
import type { Lock } from "../../lib/lock/lock";
import { isLiteral } from "../../lib/synth/reference";
import { Aws, type AwsOptions } from "./aws";
import type { Context } from "./check";
import type { Dns } from "./dns";
import type { DnsRecords } from "./dns-records";
import { type DeployedDomain, describeDomain } from "./domain";
import { NotAnswered } from "./not-answered";
import { once } from "./once";
import { listPools } from "./pools";
import { startSession } from "./session";

/** What checks are told beside the environment. */
export interface ContextOptions extends AwsOptions {
  readonly dns: Dns;
  readonly records: DnsRecords;
  readonly lock?: Lock;
}

/** Where STS is asked if only Terraform knows the region. */
const ANY_REGION = "us-east-1";

/** What the checks of an environment work with, and how to let go of it. */
export function contextOf(
  environment: Environment,
  { dns, records, lock, ...options }: ContextOptions,
): { readonly context: Context; readonly close: () => void } {
  const { userPool, accountId } = environment;
  const stated = userPool.region ?? environment.region;
  const own = isLiteral(environment.profile) ? environment.profile : undefined;
  const profile = options.profile ?? own;
  const opened: Aws[] = [];
  const session = once(() =>
    startSession(environment, isLiteral(stated) ? stated : ANY_REGION, { ...options, profile }),
  );
  const region = () => literalRegion(stated);
  const providerRegion = () => literalRegion(environment.region);
  const aws = once(async () => {
    const { account, credentials } = await session();
    if (isLiteral(accountId) && account !== accountId) {
      throw new NotAnswered(`The credentials are for the account ${account}, not of ${accountId}.`);
    }
    const { signal, endpoint } = options;
    const made = new Aws({ signal, endpoint, credentials });
    opened.push(made);
    return made;
  });
  const pools = once(async () => listPools(environment, region(), await aws()));
  const domains = new Map<string, Promise<DeployedDomain>>();
  const described = async (name: string) =>
    describeDomain(environment, name, region(), { aws: await aws(), lock, pools });
  const domain = (name: string) => {
    const asked = domains.get(name) ?? described(name);
    domains.set(name, asked);
    return asked;
  };
  const close = () => {
    for (const one of opened) one.close();
  };
  return { context: { environment, lock, dns, records, region, providerRegion, session, aws, pools, domain }, close };
}

function literalRegion(stated: string): string {
  if (isLiteral(stated)) return stated;
  throw new NotAnswered("Only Terraform knows the region.");
}
