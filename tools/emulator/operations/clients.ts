import { answeredAnalytics } from "../client/analytics";
import { describeClient } from "../client/describe";
import { getClient } from "../client/get-client";
import { answeredRotation } from "../client/rotation";
import { checkClientSettings } from "../client/rules";
import { newSecret } from "../client/secrets";
import { clientId, clientSecret, now } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import { getPool } from "../store";
import type { Client } from "../types";

/** CreateUserPoolClient. */
export const CreateUserPoolClient = operation("CreateUserPoolClient", (region, input) => {
  const { GenerateSecret, ClientSecret, ...settings } = input;
  const pool = getPool(region, input.UserPoolId);
  const ClientId = clientId(region);
  const secret = ClientSecret ?? (GenerateSecret ? clientSecret(region) : undefined);
  const client: Client = {
    ...DEFAULTS,
    ...settings,
    RefreshTokenValidity: settings.RefreshTokenValidity || DEFAULTS.RefreshTokenValidity,
    RefreshTokenRotation: answeredRotation(settings.RefreshTokenRotation),
    ClientId,
    AnalyticsConfiguration: answeredAnalytics(region, settings.AnalyticsConfiguration),
    secrets: secret === undefined ? [] : [newSecret(ClientId, secret, [])],
    CreationDate: now(),
    LastModifiedDate: now(),
  };
  checkClientSettings(client, pool, "creating");
  pool.clients.set(client.ClientId, client);
  return { UserPoolClient: describeClient(client) };
});

/** DescribeUserPoolClient; the secret that the client was made with is in the answer. */
export const DescribeUserPoolClient = operation("DescribeUserPoolClient", (region, input) => ({
  UserPoolClient: describeClient(getClient(region, input.UserPoolId, input.ClientId)),
}));

/** UpdateUserPoolClient: what is not sent goes back to its default; only the name and the secrets stay. */
export const UpdateUserPoolClient = operation("UpdateUserPoolClient", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  const old = getClient(region, input.UserPoolId, input.ClientId);
  const client: Client = {
    ...DEFAULTS,
    ClientName: old.ClientName,
    ...input,
    RefreshTokenValidity: input.RefreshTokenValidity || DEFAULTS.RefreshTokenValidity,
    RefreshTokenRotation: answeredRotation(input.RefreshTokenRotation, old.RefreshTokenRotation),
    AnalyticsConfiguration: answeredAnalytics(region, input.AnalyticsConfiguration),
    secrets: old.secrets,
    CreationDate: old.CreationDate,
    LastModifiedDate: now(),
  };
  checkClientSettings(client, pool, "updating");
  pool.clients.set(client.ClientId, client);
  return { UserPoolClient: describeClient(client) };
});

/** DeleteUserPoolClient. */
export const DeleteUserPoolClient = operation("DeleteUserPoolClient", (region, { UserPoolId, ClientId }) => {
  getClient(region, UserPoolId, ClientId);
  getPool(region, UserPoolId).clients.delete(ClientId);
  return {};
});

/** ListUserPoolClients. */
export const ListUserPoolClients = operation("ListUserPoolClients", (region, { UserPoolId, MaxResults, NextToken }) => {
  const { page, ...rest } = paginate(getPool(region, UserPoolId).clients, {
    list: `clients of ${UserPoolId}`,
    limit: MaxResults,
    token: NextToken,
  });
  const UserPoolClients = page.map(({ ClientId, ClientName }) => ({ ClientId, ClientName, UserPoolId }));
  return { UserPoolClients, ...rest };
});

/**
 * What AWS fills in. Lists and auth flows that were not sent are simply absent.
 * Not certain: a refresh token validity of 0 counts as not sent.
 */
const DEFAULTS = {
  RefreshTokenValidity: 30,
  TokenValidityUnits: {},
  AllowedOAuthFlowsUserPoolClient: false,
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 3,
};
