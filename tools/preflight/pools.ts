import type { Environment } from "../../lib/environment";
import { isLiteral } from "../../lib/synth/reference";
import type { Aws } from "./aws";

/** The pools of the account in the environment's region. */
export interface Pools {
  readonly ids: readonly string[];
  /** The ids of those that can be the environment's own, by its `importId` or its name; `undefined` if only Terraform knows. */
  readonly own: readonly string[] | undefined;
}

/** What a check of a pool's ids needs. */
export const LIST_POOLS = {
  action: "cognito-idp:ListUserPools",
  what: "how many user pools there are, and their names",
};

/** Lists them. @throws NotAnswered */
export async function listPools(
  { userPool: { name, importId } }: Environment,
  region: string,
  aws: Aws,
): Promise<Pools> {
  const { CognitoIdentityProviderClient, ListUserPoolsCommand } = await import(
    "@aws-sdk/client-cognito-identity-provider"
  );
  const cognito = aws.client(CognitoIdentityProviderClient, region);
  const named: string[] = [];
  const ids: string[] = [];
  for (let NextToken: string | undefined; ; ) {
    const page = await aws.require(LIST_POOLS.action, (how) =>
      cognito.send(new ListUserPoolsCommand({ MaxResults: 60, NextToken }), how),
    );
    const pools = page.UserPools ?? [];
    ids.push(...pools.flatMap(({ Id }) => Id ?? []));
    named.push(...pools.flatMap(({ Id, Name }) => (Name === name && Id !== undefined ? [Id] : [])));
    NextToken = page.NextToken;
    if (NextToken === undefined) break;
  }
  if (isLiteral(importId)) return { ids, own: [importId.split("@")[0] as string] };
  return { ids, own: isLiteral(name) ? named : undefined };
}

/** The ARNs that the pool has or, before it is there, one that no other pool has. */
export function poolArns(
  ids: readonly string[],
  { accountId }: Environment,
  region: string,
  partition: string,
): string[] {
  const known = ids.length > 0 ? ids : [`${region}_NotThereYet`];
  return known.map((id) => `arn:${partition}:cognito-idp:${region}:${accountId}:userpool/${id}`);
}
