import type { UserPoolClientType } from "../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../lib/resources/clients/from-aws";
import type { Client } from "../../../lib/resources/clients/kinds";
import { hasUnitsInPart } from "../../../lib/resources/clients/token-validity-from-aws";
import type { Description } from "../description";
import type { PartReader } from "../part";
import { readPart } from "../read-part";
import type { Remark } from "../result";
import { clientRemarks, updatedByImport } from "./client-remarks";
import { gathered, type ReadOne } from "./gathered";
import { readLooks } from "./looks";
import { ofPool } from "./of-pool";
import { holdsSecret } from "./provider-secrets";
import { recordKeys } from "./record-keys";

/** A client as newer versions of AWS answer it. */
type LiveClient = UserPoolClientType & { readonly ClientType?: string };

/** Whether everything that AWS answers of a client has to be in its settings, also what nothing comes of. */
export type InFull = (client: UserPoolClientType) => boolean;

/** The clients with what is kept for each: style, look and threat protection; and the look and threat protection of the pool. */
export function clients(inFull: InFull = () => false): PartReader {
  return {
    reads: ["clients", "brandings", "uiCustomizations", "riskConfigurations"],
    read: (description) => {
      const live = description.clients.filter((client) => !isRegistered(client) && !isOfService(client));
      const keys = recordKeys(live.map(named), "client");
      const read = live.map((client, index) => readClient(client, keys[index] ?? "", description, inFull(client)));
      const ofClients = gathered(read);
      const ofThePool = gathered(readLooks("userPool", description, undefined));
      const registered = description.clients.filter(isRegistered).map(aboutRegistered);
      const ofServices = description.clients
        .filter(isOfService)
        .map((client) => aboutService(client, description.poolId));
      return {
        settings: { ...(ofClients.record && { clients: ofClients.record }), ...ofThePool.record },
        remarks: [...ofClients.remarks, ...ofThePool.remarks, ...registered, ...ofServices],
      };
    },
  };
}

function readClient(
  { ClientType, ...client }: LiveClient,
  key: string,
  description: Description,
  statedInFull: boolean,
): ReadOne<Client> {
  const path = `userPool.clients.${key}`;
  const { ClientId: id = "" } = client;
  const newer = ClientType === undefined || ClientType === "REGULAR" ? {} : { ClientType };
  const answers = { DescribeUserPoolClient: { ...ofPool(client, description.poolId), ...newer } };
  const hasSecret = Object.hasOwn(description.elsewhere.secondSecrets, id);
  const looks = gathered(readLooks(path, description, id));
  // A machine has no look, and nobody whose risk there is.
  const inFull = looks.record !== undefined || statedInFull;
  const { settings, remarks } = readPart(path, answers, (given) =>
    fromAws(given.DescribeUserPoolClient, { key, hasSecret, inFull }),
  );
  const isUpdated = hasUnitsInPart(client);
  if (isUpdated && settings?.notManaged)
    return { key, settings: undefined, remarks: [...remarks, updatedByImport(path)] };
  const keptOff = isUpdated && client.EnableTokenRevocation === undefined && { enableTokenRevocation: false };
  const secret = Object.entries(settings ?? {}).filter(([, value]) => holdsSecret(value));
  return {
    key,
    settings: settings && { ...without(settings, secret), ...keptOff, ...looks.record },
    remarks: [
      ...remarks,
      ...clientRemarks(path, client),
      ...secret.map(([setting]) => withSecret(path, setting)),
      ...looks.remarks,
    ],
  };
}

function named({ ClientName: name = "", ClientId: id, CreationDate }: LiveClient) {
  return { name, id, made: CreationDate as string | undefined };
}

/** A setting that is left out of an adopted client is left as it is. */
function without(settings: Client, members: readonly (readonly [string, unknown])[]): Client {
  const names = new Set(members.map(([name]) => name));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.has(name))) as Client;
}

function withSecret(path: string, setting: string): Remark {
  return {
    kind: "secret",
    path: `${path}.${setting}`,
    source: "DescribeUserPoolClient",
    message: "A URL in this setting contains a password, which is never written. The setting is left as it is.",
  };
}

/** Whether an application registered itself as this client. */
function isRegistered({ ClientType }: LiveClient): boolean {
  return ClientType === "DCR";
}

function aboutRegistered({ ClientName, ClientId }: LiveClient): Remark {
  return {
    kind: "left-out",
    source: "DescribeUserPoolClient ClientType",
    message: `An application registered the client ${ClientName} (${ClientId}) by itself and can delete it. It is not imported.`,
  };
}

/** How OpenSearch, and Elasticsearch before it, name the client of a domain. */
const OF_SERVICES = /^(AmazonOpenSearchService|AWSElasticsearch)-/;

/** Whether an AWS service made this client, by its name: AWS answers nothing else of it. */
function isOfService({ ClientName = "" }: LiveClient): boolean {
  return OF_SERVICES.test(ClientName);
}

function aboutService({ ClientName, ClientId }: LiveClient, poolId: string): Remark {
  const setting = `managedClients: { search: { namePrefix: "${ClientName}", importId: "${poolId}/${ClientId}" } }`;
  return {
    kind: "left-out",
    source: "DescribeUserPoolClient ClientName",
    message: `An AWS service made the client ${ClientName} (${ClientId}), and deletes it with its domain. It is not imported. To manage its URLs and flows, set ${setting}.`,
  };
}
