import { domainsIn, type PlacedDomain } from "../../lib/checks/facts/domains";
import type { Environment } from "../../lib/environment";
import type { Lock } from "../../lib/lock/lock";
import type { Aws } from "./aws";
import type { Pools } from "./pools";

/** Who has the domain that the settings name. */
export interface DeployedDomain {
  /** `own` is this environment's pool, `another` is one that has no part in it, `none` of this account. */
  readonly owner: "own" | "another" | "none" | "unknown";
  /** The pool that has it. */
  readonly poolId?: string;
}

export const DESCRIBE_DOMAIN = {
  action: "cognito-idp:DescribeUserPoolDomain",
  what: "whether the prefix or name of the domain is taken",
};

/** Asks who has a domain. @throws NotAnswered */
export async function describeDomain(
  { accountId }: Environment,
  name: string,
  region: string,
  { aws, lock, pools }: { readonly aws: Aws; readonly lock?: Lock; readonly pools: () => Promise<Pools> },
): Promise<DeployedDomain> {
  const { CognitoIdentityProviderClient, DescribeUserPoolDomainCommand } = await import(
    "@aws-sdk/client-cognito-identity-provider"
  );
  const cognito = aws.client(CognitoIdentityProviderClient, region);
  const answer = await aws.answer(
    DESCRIBE_DOMAIN.action,
    (how) => cognito.send(new DescribeUserPoolDomainCommand({ Domain: name }), how),
    ["ResourceNotFoundException"],
  );
  const { UserPoolId: poolId, AWSAccountId: account } = answer?.DomainDescription ?? {};
  if (poolId === undefined) return { owner: "none" };
  if (account !== undefined && account !== accountId) return { owner: "another" };
  if (isLocked(name, lock)) return { owner: "own", poolId };
  const { own } = await pools();
  if (own === undefined) return { owner: "unknown", poolId };
  return { owner: own.includes(poolId) ? "own" : "another", poolId };
}

/** Whether the lock says that the domain is deployed. */
export function isLocked(name: string, lock: Lock | undefined): boolean {
  return ["userPool.domain", "userPool.secondDomain"].some((path) => lock?.locked[path] === name);
}

/** The domain that a setting belongs to. @param path such as `userPool.secondDomain.certificateArn` */
export function domainAt(path: string, { userPool }: Environment): PlacedDomain[1] | undefined {
  return domainsIn(userPool).find(([owner]) => path.startsWith(`${owner}.`))?.[1];
}
