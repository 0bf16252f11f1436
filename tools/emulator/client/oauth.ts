import { AwsError, invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { Client } from "../types";

const OF_USERS = ["phone", "email", "openid", "profile", "aws.cognito.signin.user.admin"];

/** Which OAuth flows can be combined, and what they need. Without the flag they are stored and not checked. */
export function checkOAuth(client: Client): void {
  const { AllowedOAuthFlows: flows = [], AllowedOAuthScopes: scopes = [], CallbackURLs: callbacks = [] } = client;
  if (client.AllowedOAuthFlowsUserPoolClient && (flows.length === 0 || scopes.length === 0)) {
    throw invalidParameter(
      "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.",
    );
  }
  const forUsers = flows.includes("code") || flows.includes("implicit");
  if (flows.includes("client_credentials")) {
    if (forUsers) {
      throw invalidParameter("client_credentials flow can not be selected along with code flow or implicit flow.");
    }
    if (client.secrets.length === 0) {
      throw invalidParameter("client_credentials flow can not be selected if client does not have a client secret.");
    }
    const refused = scopes.find((scope) => OF_USERS.includes(scope));
    if (refused) {
      throw new AwsError("InvalidOAuthFlowException", `${refused} is not supported with client_credentials flow`);
    }
  }
  if (forUsers && callbacks.length === 0) {
    throw invalidParameter("CallbackUrls can not be empty when code flow or implicit flow is selected");
  }
}

/** A scope is one of AWS's own or one of a resource server that exists already. */
export function checkScopes({ AllowedOAuthScopes }: Client, pool: Pool): void {
  const known = new Set(OF_USERS);
  for (const { Identifier, Scopes = [] } of pool.resourceServers.values()) {
    for (const { ScopeName } of Scopes) known.add(`${Identifier}/${ScopeName}`);
  }
  const unknown = AllowedOAuthScopes?.find((scope) => !known.has(scope));
  if (unknown !== undefined) {
    throw new AwsError("ScopeDoesNotExistException", `Invalid scope requested: ${unknown}`);
  }
}
