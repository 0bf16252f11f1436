import {
  type AwsCognitoUserPoolClient,
  AwsSecretsmanagerSecret,
  AwsSecretsmanagerSecretVersion,
  AwsSsmParameter,
} from "../../aws";
import { Fn } from "../../cdktf";
import type { ClientsSettings } from "../clients/settings";
import { type PoolContext, placed } from "../pool-context";
import {
  type ClientSecretsSettings,
  clientsWithSecret,
  type ParameterCopies,
  type SecretsManagerCopies,
} from "./settings";

/**
 * Adds the copies: `aws_secretsmanager_secret.<pool>_<client>` with its `aws_secretsmanager_secret_version`, or
 * `aws_ssm_parameter.<pool>_<client>`.
 */
export function addClientSecrets(
  context: PoolContext,
  settings: ClientSecretsSettings & ClientsSettings,
  clients: ReadonlyMap<string, AwsCognitoUserPoolClient>,
): void {
  const { clientSecrets } = settings;
  if (clientSecrets === undefined || clientSecrets === "output") return;
  for (const [name, client] of clientsWithSecret(settings, clients)) {
    if (clientSecrets.toSsmParameter === undefined) addSecret(context, name, client, clientSecrets);
    else addParameter(context, name, client, clientSecrets);
  }
}

function addSecret(
  context: PoolContext,
  client: string,
  { id, clientSecret }: AwsCognitoUserPoolClient,
  { toSecretsManager, kmsKeyId }: SecretsManagerCopies,
) {
  const region = context.pool.regionInput;
  const secret = new AwsSecretsmanagerSecret(context.scope, `client_secret_${client}`, {
    name: below(toSecretsManager, client),
    kmsKeyId,
    // Only a copy: kept back for 30 days, it would take its name from the next one and guard nothing.
    recoveryWindowInDays: 0,
    region,
  });
  // Before anything refers to it: a reference holds the address it was made with.
  placed(context, secret, client);
  const version = new AwsSecretsmanagerSecretVersion(context.scope, `client_secret_version_${client}`, {
    secretId: secret.id,
    secretString: Fn.jsonencode({ client_id: id, client_secret: clientSecret }),
    region,
  });
  placed(context, version, client);
}

function addParameter(
  context: PoolContext,
  client: string,
  { clientSecret }: AwsCognitoUserPoolClient,
  { toSsmParameter, kmsKeyId }: ParameterCopies,
) {
  const parameter = new AwsSsmParameter(context.scope, `client_secret_${client}`, {
    name: below(toSsmParameter, client),
    type: "SecureString",
    value: clientSecret,
    keyId: kmsKeyId,
    region: context.pool.regionInput,
  });
  placed(context, parameter, client);
}

function below(prefix: string, name: string): string {
  return `${prefix.replace(/\/+$/, "")}/${name}`;
}
