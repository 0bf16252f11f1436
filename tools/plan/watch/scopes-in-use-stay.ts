import { api } from "../../../lib/checks/links";
import { isObject } from "../../json-object";
import type { Change } from "../change";
import { kept, planJson, updated } from "../example";
import { isLost } from "../facts";
import { listed } from "../words";
import type { Watch } from "./watch";

const SERVER = "aws_cognito_resource_server";
const CLIENT = "aws_cognito_user_pool_client";
const CLIENTS = [CLIENT, "aws_cognito_managed_user_pool_client"];

export const scopesInUseStay: Watch = {
  id: "scopes-in-use-stay",
  level: "block",
  title: "Scopes that a client lists stay",
  why: "AWS removes a scope that clients still list, and then refuses every update of those clients: ScopeDoesNotExistException.",
  consequence: "Requests for this scope fail, and these clients can no longer be updated.",
  link: api("UpdateResourceServer"),
  find: (facts) =>
    facts.updates(SERVER).flatMap((server) => {
      const left = new Set(scopesOf(server.after));
      const gone = scopesOf(server.before).filter((scope) => !left.has(scope));
      const clients = facts
        .inPool(server)
        .filter(
          (client) =>
            CLIENTS.includes(client.type) &&
            !isLost(client) &&
            asked(client).some((scope) => gone.includes(String(scope))),
        );
      if (clients.length === 0) return [];
      return {
        address: server.address,
        what: `would lose ${listed(gone)}, which ${listed(clients.map(({ address }) => address))} still lists`,
        fix: "remove the scope from the clients first, in an earlier apply",
        steps: ["remove the scope from the clients", "remove it from the resource server"],
      };
    }),
  examples: () => {
    const server = { user_pool_id: "p", identifier: "api", scope: [{ scope_name: "read" }, { scope_name: "write" }] };
    const change = updated(SERVER, server, { scope: [{ scope_name: "read" }] });
    const client = (scope: string) => kept(CLIENT, { user_pool_id: "p", allowed_oauth_scopes: [scope] });
    return {
      good: [{ plan: planJson([change, client("api/read")]) }],
      bad: [{ plan: planJson([change, client("api/write")]), at: [`${SERVER}.pool`] }],
    };
  },
};

function scopesOf(values: Change["before"]): string[] {
  const scopes = Array.isArray(values?.scope) ? values.scope.filter(isObject) : [];
  return scopes.map(({ scope_name }) => `${values?.identifier}/${scope_name}`);
}

function asked({ after }: Change): readonly unknown[] {
  return Array.isArray(after?.allowed_oauth_scopes) ? after.allowed_oauth_scopes : [];
}
