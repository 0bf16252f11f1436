import type {
  ManagedLoginBrandingType,
  RiskConfigurationType,
  UICustomizationType,
  UserPoolClientDescription,
  UserPoolClientType,
  UserPoolType,
} from "../../../lib/aws-facts/cognito-api";
import { compareStrings } from "../../../lib/synth/code-point-order";
import type { NotRead } from "../description";
import type { Aws } from "./aws";
import { eachOf, pages } from "./pages";
import type { SavedAnswers } from "./saved-answers";

/** One app client with what AWS keeps for it. */
export interface ClientAnswers {
  /** Not there if somebody deleted it since it was listed. */
  readonly client?: UserPoolClientType;
  readonly secrets: number;
  readonly risk?: RiskConfigurationType;
  readonly ui?: UICustomizationType;
  readonly branding?: ManagedLoginBrandingType;
  /** What had been refused by then. */
  readonly notRead: readonly NotRead[];
}

/** What a pool makes possible, so that nothing else is asked for: a style has no use without a domain. */
export interface Possible {
  readonly ui: boolean;
  readonly branding: boolean;
}

/** The app clients in the order of their names, then ids; without those that registered themselves. */
export async function readClients(
  aws: Aws,
  pool: UserPoolType,
  possible: Possible,
  saved: SavedAnswers<ClientAnswers>,
  progress: (done: number, total: number) => void,
): Promise<readonly (ClientAnswers & { readonly client: UserPoolClientType })[]> {
  const listed = await listClients(aws, pool);
  const ids = listed.flatMap(({ ClientId }) => ClientId ?? []);
  let done = 0;
  const all = await eachOf(ids, async (id) => {
    const before = saved.get(id);
    if (before !== undefined) aws.assumeNotRead(before.notRead);
    const answers = before ?? (await readClient(aws, pool.Id as string, id, possible));
    if (before === undefined && answers.client !== undefined) saved.put(id, answers);
    progress(++done, ids.length);
    return answers;
  });
  return all.filter(isThere).sort((a, b) => compareStrings(nameOf(a), nameOf(b)));
}

/** The type of client came with the registration of clients by themselves; before it, AWS does not know the word. */
async function listClients(aws: Aws, pool: UserPoolType): Promise<readonly UserPoolClientDescription[]> {
  const type = "DcrConfiguration" in pool ? { ClientType: "REGULAR" } : {};
  const found = await pages((NextToken) =>
    aws.ask("ListUserPoolClients", { UserPoolId: pool.Id as string, MaxResults: 60, NextToken, ...type }),
  );
  return found.flatMap(({ UserPoolClients = [] }) => UserPoolClients);
}

async function readClient(aws: Aws, UserPoolId: string, ClientId: string, possible: Possible): Promise<ClientAnswers> {
  const of = { UserPoolId, ClientId };
  const client = (await aws.ask("DescribeUserPoolClient", of))?.UserPoolClient;
  if (client === undefined) return { secrets: 0, notRead: aws.notRead };
  const secrets = await pages((NextToken) => aws.ask("ListUserPoolClientSecrets", { ...of, NextToken }));
  const risk = await aws.ask("DescribeRiskConfiguration", of);
  const ui = possible.ui ? await aws.ask("GetUICustomization", of) : undefined;
  const branding = possible.branding ? await aws.ask("DescribeManagedLoginBrandingByClient", of) : undefined;
  return {
    client,
    secrets: secrets.flatMap(({ ClientSecrets = [] }) => ClientSecrets).length,
    risk: ownRisk(risk?.RiskConfiguration, ClientId),
    ui: ownUi(ui?.UICustomization, ClientId),
    branding: branding?.ManagedLoginBranding,
    notRead: aws.notRead,
  };
}

/** A risk configuration that says something, of that client, or of the pool for `undefined`. */
export function ownRisk(
  risk: RiskConfigurationType | undefined,
  clientId: string | undefined,
): RiskConfigurationType | undefined {
  if (risk === undefined || risk.ClientId !== clientId) return undefined;
  const { UserPoolId: _, ClientId: __, LastModifiedDate: ___, ...parts } = risk;
  return Object.values(parts).some((part) => part !== undefined && part !== null) ? risk : undefined;
}

/** A look that says something, and is the client's own: AWS answers the pool's for a client that has none. */
export function ownUi(ui: UICustomizationType | undefined, clientId: string): UICustomizationType | undefined {
  const says = ui?.CSS !== undefined || ui?.ImageUrl !== undefined;
  return says && ui.ClientId === clientId ? ui : undefined;
}

function isThere(answers: ClientAnswers): answers is ClientAnswers & { readonly client: UserPoolClientType } {
  return answers.client !== undefined;
}

function nameOf({ client }: { readonly client: UserPoolClientType }): string {
  return `${client.ClientName}\n${client.ClientId}`;
}
