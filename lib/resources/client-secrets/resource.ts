import {
  type AwsCognitoUserPoolClient,
  AwsSecretsmanagerSecret,
  AwsSecretsmanagerSecretVersion,
  AwsSsmParameter,
} from "../../aws";
import { Fn, type TerraformResourceLifecycle, Token } from "../../cdktf";
import { RemovedBlock } from "../../synth/removed-block";
import type { ClientsSettings } from "../clients/settings";
import { type PoolContext, placed } from "../pool-context";
import {
  type ClientSecretCopies,
  type ClientSecretsSettings,
  copiedSecrets,
  isUnmanaged,
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
  for (const [copy, key] of copiedSecrets(settings)) {
    const client = clients.get(key);
    if (client === undefined) continue;
    if (isUnmanaged(clientSecrets, [copy, key])) forget(context, copy, clientSecrets);
    else if (clientSecrets.toSsmParameter === undefined) addSecret(context, copy, client, clientSecrets);
    else addParameter(context, copy, client, clientSecrets);
  }
}

function addSecret(
  context: PoolContext,
  client: string,
  resource: AwsCognitoUserPoolClient,
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
    secretString: Fn.jsonencode({ client_id: resource.id, client_secret: resource.clientSecret }),
    region,
    lifecycle: neverEmpty(client, resource),
  });
  placed(context, version, client);
}

function addParameter(
  context: PoolContext,
  client: string,
  resource: AwsCognitoUserPoolClient,
  { toSsmParameter, kmsKeyId }: ParameterCopies,
) {
  const parameter = new AwsSsmParameter(context.scope, `client_secret_${client}`, {
    name: below(toSsmParameter, client),
    type: "SecureString",
    value: resource.clientSecret,
    keyId: kmsKeyId,
    region: context.pool.regionInput,
    lifecycle: neverEmpty(client, resource),
  });
  placed(context, parameter, client);
}

/**
 * Stops a plan that would overwrite the copy with an empty secret: Cognito returns none for a client whose first secret was
 * deleted after a second one was added.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html
 */
function neverEmpty(client: string, { friendlyUniqueId }: AwsCognitoUserPoolClient): TerraformResourceLifecycle {
  const condition = `\${try(length(aws_cognito_user_pool_client.${friendlyUniqueId}.client_secret) > 0, false)}`;
  const errorMessage =
    `Cognito returned no secret for the client "${client}", so its copy would be overwritten with an empty one. ` +
    "This happens when the client has a second secret and the first one was deleted. The copy is unchanged. " +
    `Add "${client}" to clientSecrets.unmanaged, which leaves the copy in AWS, and keep it up to date yourself.`;
  return { precondition: [{ condition, errorMessage }] };
}

/** Leaves the copy in AWS and takes it out of the state. */
function forget({ scope, pool }: PoolContext, client: string, { toSsmParameter }: ClientSecretCopies) {
  const address = `${pool.friendlyUniqueId}_${client}`;
  const types =
    toSsmParameter === undefined
      ? ["aws_secretsmanager_secret", "aws_secretsmanager_secret_version"]
      : ["aws_ssm_parameter"];
  for (const type of types) new RemovedBlock(scope, `${type}_${client}_removed`, `${type}.${address}`);
}

function below(prefix: string, name: string): string {
  // A reference may be an object, which has no text to trim.
  return `${Token.asString(prefix).replace(/\/+$/, "")}/${name}`;
}
