import type { DomainDescriptionType, UserPoolType } from "../../../lib/aws-facts/cognito-api";
import { compareStrings } from "../../../lib/synth/code-point-order";
import { Refusal } from "../../refusal";
import type { Description } from "../description";
import { Aws, type AwsOptions } from "./aws";
import { eachOf, pages } from "./pages";
import { type ClientAnswers, ownRisk, ownUi, readClients } from "./read-clients";
import { SavedAnswers } from "./saved-answers";

/** How a pool is read. */
export interface FetchOptions extends Omit<AwsOptions, "region"> {
  /** Where answers are kept until the reading is complete. */
  readonly cache: string;
  /** Hears how far it is. */
  readonly progress?: (told: string) => void;
  readonly now?: Date;
}

/**
 * Reads a pool with all that belongs to it: calls that describe, list or get, and no other. A reading that was stopped goes on
 * where it was.
 *
 * @throws Refusal if there is no such pool, or nothing can be read
 */
export async function fetchPool(
  poolId: string,
  { cache, progress, now = new Date(), ...options }: FetchOptions,
): Promise<Description> {
  const region = regionOf(poolId);
  const aws = new Aws({ ...options, region });
  try {
    progress?.(`reading ${poolId}`);
    const { UserPool: pool } = (await aws.require("DescribeUserPool", { UserPoolId: poolId })) ?? {};
    if (pool === undefined) throw new Refusal(noSuchPool(poolId));
    const identity = { poolId, arn: pool.Arn ?? "", created: String(pool.CreationDate) };
    const saved = new SavedAnswers<ClientAnswers>(cache, identity, now);
    const resumed = saved.size > 0 ? `; ${saved.size} were read before` : "";
    const description = await describe(aws, { pool, poolId, region }, saved, (done, total) =>
      progress?.(`reading ${poolId}: ${done} of ${total} app clients${resumed}`),
    );
    saved.remove();
    return { ...description, readAt: now.toISOString() };
  } finally {
    aws.close();
  }
}

const POOL_ID = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)_[0-9A-Za-z]{1,40}$/;

/** The region of a pool, from its id. @throws Refusal if it is no such id */
export function regionOf(poolId: string): string {
  const region = POOL_ID.exec(poolId)?.[1];
  if (region !== undefined) return region;
  const stated = JSON.stringify(poolId.slice(0, 100));
  throw new Refusal(`${stated} is not a user pool id: <region>_<letters and digits>, such as us-west-2_Abc123XYZ.`, 64);
}

function noSuchPool(id: string): string {
  return `There is no user pool ${id} in the account of these credentials. Check the id, or choose another --profile.`;
}

interface Asked {
  readonly pool: UserPoolType;
  readonly poolId: string;
  readonly region: string;
}

async function describe(
  aws: Aws,
  { pool, poolId, region }: Asked,
  saved: SavedAnswers<ClientAnswers>,
  progress: (done: number, total: number) => void,
): Promise<Omit<Description, "readAt">> {
  const of = { UserPoolId: poolId };
  const mfa = (await aws.ask("GetUserPoolMfaConfig", of)) ?? {};
  const domains = await readDomains(aws, pool);
  const possible = { ui: domains.length > 0, branding: domains.length > 0 };
  // AWS keeps and answers risk settings without threat protection too.
  const risk = await aws.ask("DescribeRiskConfiguration", of);
  const ui = possible.ui ? await aws.ask("GetUICustomization", of) : undefined;
  const clients = await readClients(aws, { ...pool, Id: poolId }, possible, saved, progress);
  const logDelivery = (await aws.ask("GetLogDeliveryConfiguration", of))?.LogDeliveryConfiguration;
  return {
    version: 1,
    poolId,
    region,
    accountId: accountOf(pool),
    pool,
    mfa,
    clients: clients.map(({ client }) => client),
    domains,
    ...(await readBesides(aws, of)),
    riskConfigurations: [
      ownRisk(risk?.RiskConfiguration, undefined),
      ...clients.map(({ risk: ofClient }) => ofClient),
    ].flatMap((one) => one ?? []),
    uiCustomizations: [ownUi(ui?.UICustomization, "ALL"), ...clients.map(({ ui: ofClient }) => ofClient)].flatMap(
      (one) => one ?? [],
    ),
    ...((logDelivery?.LogConfigurations?.length ?? 0) > 0 && { logDelivery }),
    brandings: clients.flatMap(({ client, branding }) =>
      branding === undefined ? [] : { ...branding, ClientId: client.ClientId as string },
    ),
    ...(await readWebAcl(aws, pool)),
    elsewhere: { ...(await readElsewhere(aws, of)), secondSecrets: secondSecrets(clients) },
    notRead: aws.notRead,
  };
}

async function readDomains(
  aws: Aws,
  { Domain, CustomDomain }: UserPoolType,
): Promise<readonly DomainDescriptionType[]> {
  const names = [Domain, CustomDomain].flatMap((name) => name || []);
  const answers = await eachOf(names, (name) => aws.ask("DescribeUserPoolDomain", { Domain: name }));
  // AWS answers {} for a domain that is not there.
  return answers.flatMap((answer) => (answer?.DomainDescription?.Domain ? answer.DomainDescription : []));
}

type OfPool = { readonly UserPoolId: string };

/** Identity providers, resource servers and groups. */
async function readBesides(aws: Aws, of: OfPool) {
  const [providers, servers, groups] = await Promise.all([
    pages((NextToken) => aws.ask("ListIdentityProviders", { ...of, MaxResults: 60, NextToken })),
    pages((NextToken) => aws.ask("ListResourceServers", { ...of, MaxResults: 50, NextToken })),
    pages((NextToken) => aws.ask("ListGroups", { ...of, Limit: 60, NextToken })),
  ]);
  const names = providers.flatMap(({ Providers }) => Providers.flatMap(({ ProviderName }) => ProviderName ?? []));
  const described = await eachOf(names.toSorted(), (ProviderName) =>
    aws.ask("DescribeIdentityProvider", { ...of, ProviderName }),
  );
  return {
    identityProviders: described.flatMap((answer) => answer?.IdentityProvider ?? []),
    resourceServers: servers
      .flatMap(({ ResourceServers }) => ResourceServers)
      .sort((a, b) => compareStrings(a.Identifier ?? "", b.Identifier ?? "")),
    groups: groups
      .flatMap(({ Groups = [] }) => Groups)
      .sort((a, b) => compareStrings(a.GroupName ?? "", b.GroupName ?? "")),
  };
}

async function readWebAcl(aws: Aws, { Arn }: UserPoolType): Promise<Pick<Description, "webAclArn">> {
  if (Arn === undefined) return {};
  const webAclArn = (await aws.webAcl(Arn))?.WebACL?.ARN;
  return webAclArn === undefined ? {} : { webAclArn };
}

/** What the AWS provider has no resource for. */
async function readElsewhere(aws: Aws, of: OfPool) {
  const [terms, replicas] = await Promise.all([
    pages((NextToken) => aws.ask("ListTerms", { ...of, MaxResults: 60, NextToken })),
    pages((NextToken) => aws.ask("ListUserPoolReplicas", { ...of, NextToken })),
  ]);
  return {
    terms: terms.flatMap(({ Terms }) => Terms.map(({ TermsName, TermsId }) => TermsName ?? TermsId)).sort(),
    replicas: replicas
      .flatMap(({ UserPoolReplicas = [] }) => UserPoolReplicas)
      .flatMap(({ RegionName, Role }) => (RegionName === undefined || Role === "PRIMARY" ? [] : RegionName))
      .sort(),
  };
}

/** Also a client whose only secret AWS no longer tells: its first one was deleted. */
function secondSecrets(clients: readonly ClientAnswers[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    clients.flatMap(({ client, secrets }) => {
      const told = client?.ClientSecret === undefined ? 0 : 1;
      return client?.ClientId !== undefined && secrets > told ? [[client.ClientId, secrets]] : [];
    }),
  );
}

function accountOf({ Arn }: UserPoolType): string {
  const account = Arn?.split(":")[4];
  if (account !== undefined && /^\d{12}$/.test(account)) return account;
  throw new Refusal("AWS returned no ARN for the pool, so its account is not known.");
}
