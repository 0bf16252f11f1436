import { Fn } from "cdktf";
import {
  type AwsCognitoUserPoolClient,
  AwsSecretsmanagerSecret,
  AwsSecretsmanagerSecretVersion,
  AwsSsmParameter,
} from "../../aws";
import type { Expression } from "../../synth/reference";
import { type PoolContext, placed } from "../pool-context";
import { type ClientsSettings, effectiveClients } from "./effective";

/** Copies in AWS Secrets Manager, one secret for each client. */
export interface SecretsManagerCopies {
  /**
   * Begins the names, `<this>/<client>`: letters, digits and `/_+=.@-`. The value is JSON,
   * `{"client_id":"…","client_secret":"…"}`, so that a service needs to be told one name only.
   */
  readonly toSecretsManager: string;
  /** Key that encrypts them: id, ARN or alias. @default `aws/secretsmanager` */
  readonly kmsKeyId?: string;
  readonly toSsmParameter?: undefined;
}

/** Copies in SSM Parameter Store, one `SecureString` for each client. */
export interface ParameterCopies {
  /** Begins the names, `<this>/<client>`: letters, digits and `/_.-`, not `/aws` or `/ssm`. The value is the secret alone. */
  readonly toSsmParameter: `/${string}` | Expression;
  /** Key that encrypts them: id, ARN or alias. @default `aws/ssm` */
  readonly kmsKeyId?: string;
  readonly toSecretsManager?: undefined;
}

/** Where servers get the secrets of their clients from. */
export interface ClientSecretsSettings {
  /**
   * What is done with the secrets of the clients that have one. Whatever it is, Terraform's state holds them.
   *
   * - copies that servers read by their role: the better way
   * - `"output"`: the sensitive output `client_secrets`, by client name
   * @default nothing: they are read from Cognito
   */
  readonly clientSecrets?: "output" | SecretsManagerCopies | ParameterCopies;
}

type Clients<Client> = ReadonlyMap<string, Client>;

/** Of the pool's clients those that have a secret. */
export function clientsWithSecret<Client>(settings: ClientsSettings, clients: Clients<Client>): Clients<Client> {
  const effective = effectiveClients(settings);
  return new Map([...clients].filter(([name]) => effective.get(name)?.generateSecret));
}

/**
 * Adds the copies: `aws_secretsmanager_secret.<pool>_<client>` with its `aws_secretsmanager_secret_version`, or
 * `aws_ssm_parameter.<pool>_<client>`.
 */
export function addClientSecrets(
  context: PoolContext,
  settings: ClientSecretsSettings & ClientsSettings,
  clients: Clients<AwsCognitoUserPoolClient>,
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
