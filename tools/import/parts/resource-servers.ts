import { serverOf } from "../../../lib/resources/clients/scopes";
import { fromAws } from "../../../lib/resources/resource-servers/from-aws";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { importIdOf } from "../../../lib/synth/import-id";
import { literalText } from "../../../lib/synth/literal-text";
import type { Description } from "../description";
import type { PartReader } from "../part";
import type { Remark } from "../result";
import { gathered } from "./gathered";
import { ofPool } from "./of-pool";
import { recordKeys } from "./record-keys";
import { readWhole } from "./whole";

/** The resource servers, and the scopes of others that clients name. */
export const resourceServers: PartReader = {
  reads: ["resourceServers"],
  read: (description) => {
    const { resourceServers: all, poolId } = description;
    const live = all.filter(({ Identifier = "" }) => !Identifier.includes("|"));
    const keys = recordKeys(
      live.map(({ Identifier: id = "" }) => ({ name: id.replace(/^[a-z]+:\/\//, ""), id })),
      "api",
    );
    const read = live.map((server, index) => {
      const key = keys[index] ?? "";
      const path = `userPool.resourceServers.${key}`;
      const importId = literalText(importIdOf(`${poolId}|${server.Identifier}`, poolId));
      const answers = { DescribeResourceServer: ofPool(server, poolId) };
      const from = (given: typeof answers) => fromAws(given.DescribeResourceServer, key, importId);
      return { key, ...readWhole(path, answers, from) };
    });
    const { record, remarks } = gathered(read);
    const imported = live.filter((_, index) => read[index]?.settings !== undefined);
    const externalScopes = scopesOfOthers(description, imported);
    return {
      settings: {
        ...(record && { resourceServers: record }),
        ...(externalScopes.length > 0 && { externalScopes }),
      },
      remarks: [...remarks, ...withPipe(description), ...scopesThatAreGone(description)],
    };
  },
};

function withPipe({ resourceServers: all }: Description): Remark[] {
  return all
    .filter(({ Identifier = "" }) => Identifier.includes("|"))
    .map(({ Identifier }) => ({
      kind: "left-out",
      source: "DescribeResourceServer Identifier",
      message: `Terraform cannot import the resource server ${Identifier}: it splits the import id at |. It stays as it is.`,
    }));
}

interface NamedScope {
  readonly client: string;
  readonly scope: string;
}

/** Scopes of resource servers that clients name. */
function namedScopes({ clients }: Description): NamedScope[] {
  return clients.flatMap(({ ClientName: client = "", AllowedOAuthScopes = [] }) =>
    AllowedOAuthScopes.filter((scope) => scope.includes("/")).map((scope) => ({ client, scope })),
  );
}

/** Of servers that are not imported. */
function scopesOfOthers(
  description: Description,
  imported: Description["resourceServers"],
): CognitoUserPoolSettings["externalScopes"] & object {
  const own = new Set(imported.map(({ Identifier }) => Identifier));
  const others = namedScopes(description).filter(({ scope }) => !own.has(serverOf(scope) ?? ""));
  return [...new Set(others.map(({ scope }) => literalText(scope)))].sort() as `${string}/${string}`[];
}

/** AWS keeps a scope in its clients when the scope is deleted, and refuses it in their next update. */
function scopesThatAreGone(description: Description): Remark[] {
  if (description.notRead.some(({ action }) => action === "cognito-idp:ListResourceServers")) return [];
  const there = new Set(
    description.resourceServers.flatMap(({ Identifier, Scopes = [] }) =>
      Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`),
    ),
  );
  return namedScopes(description)
    .filter(({ scope }) => !there.has(scope) && !scope.startsWith("aws.cognito/"))
    .map(({ client, scope }) => ({
      kind: "lost",
      source: "DescribeUserPoolClient AllowedOAuthScopes",
      message: `The scope ${scope} no longer exists. AWS refuses every update of the client ${client} until you remove the scope from its allowedOauthScopes.`,
    }));
}
