import { getClient } from "../client/get-client";
import { checkRoomForSecret, newSecret, withoutSecret } from "../client/secrets";
import { clientSecret } from "../ids";
import { operation } from "../operation";
import { getPool } from "../store";
import type { ClientSecret } from "../types";

/**
 * AddUserPoolClientSecret: adds a second secret, to rotate without downtime. A generated value is returned here only.
 */
export const AddUserPoolClientSecret = operation("AddUserPoolClientSecret", (region, input) => {
  const client = getClient(region, input.UserPoolId, input.ClientId);
  checkRoomForSecret(client);
  const secret = newSecret(client.ClientId, input.ClientSecret ?? clientSecret(region), client.secrets);
  const secrets = [...client.secrets, secret];
  getPool(region, input.UserPoolId).clients.set(client.ClientId, { ...client, secrets });
  const told = input.ClientSecret === undefined ? { ClientSecretValue: secret.value } : {};
  return { ClientSecretDescriptor: { ...describe(secret), ...told } };
});

/** ListUserPoolClientSecrets: without their values, all on one page. */
export const ListUserPoolClientSecrets = operation("ListUserPoolClientSecrets", (region, { UserPoolId, ClientId }) => ({
  ClientSecrets: getClient(region, UserPoolId, ClientId).secrets.map(describe),
}));

/** DeleteUserPoolClientSecret. */
export const DeleteUserPoolClientSecret = operation("DeleteUserPoolClientSecret", (region, input) => {
  const client = getClient(region, input.UserPoolId, input.ClientId);
  const secrets = withoutSecret(client, input.ClientSecretId);
  getPool(region, input.UserPoolId).clients.set(client.ClientId, { ...client, secrets });
  return {};
});

function describe({ id, created }: ClientSecret): { ClientSecretId: string; ClientSecretCreateDate: number } {
  return { ClientSecretId: id, ClientSecretCreateDate: created };
}
