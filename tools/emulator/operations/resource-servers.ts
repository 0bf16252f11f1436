import { invalidParameter } from "../aws-error";
import { getChild, refuseTwice } from "../child";
import { operation } from "../operation";
import { paginate } from "../paginate";
import { getPool, type Region } from "../store";
import type { ResourceServer } from "../types";

/** CreateResourceServer. */
export const CreateResourceServer = operation("CreateResourceServer", (region, input) => {
  const { resourceServers } = getPool(region, input.UserPoolId);
  // Not certain: the text.
  refuseTwice(
    resourceServers,
    input.Identifier,
    `${input.Identifier} already exists in user pool ${input.UserPoolId}.`,
  );
  return { ResourceServer: put(region, input) };
});

/** DescribeResourceServer. */
export const DescribeResourceServer = operation("DescribeResourceServer", (region, { UserPoolId, Identifier }) => ({
  ResourceServer: getServer(region, UserPoolId, Identifier),
}));

/** UpdateResourceServer: replaces name and scopes; scopes that are not sent are gone. */
export const UpdateResourceServer = operation("UpdateResourceServer", (region, input) => {
  getServer(region, input.UserPoolId, input.Identifier);
  return { ResourceServer: put(region, input) };
});

/** DeleteResourceServer. Clients that use its scopes keep them until their next update. */
export const DeleteResourceServer = operation("DeleteResourceServer", (region, { UserPoolId, Identifier }) => {
  getServer(region, UserPoolId, Identifier);
  getPool(region, UserPoolId).resourceServers.delete(Identifier);
  return {};
});

/** ListResourceServers. */
export const ListResourceServers = operation("ListResourceServers", (region, { UserPoolId, MaxResults, NextToken }) => {
  const { page, ...rest } = paginate(getPool(region, UserPoolId).resourceServers, {
    list: `resource servers of ${UserPoolId}`,
    limit: MaxResults ?? 50,
    token: NextToken,
  });
  return { ResourceServers: page, ...rest };
});

function put(region: Region, server: ResourceServer): ResourceServer {
  const names = (server.Scopes ?? []).map(({ ScopeName }) => ScopeName);
  // Not certain: the text.
  if (new Set(names).size < names.length) throw invalidParameter("Duplicate scope names are not allowed.");
  getPool(region, server.UserPoolId).resourceServers.set(server.Identifier, server);
  return server;
}

/** Not certain: the text. */
function getServer(region: Region, userPoolId: string, identifier: string): ResourceServer {
  return getChild(
    getPool(region, userPoolId).resourceServers,
    identifier,
    `Resource server ${identifier} does not exist in user pool ${userPoolId}.`,
  );
}
