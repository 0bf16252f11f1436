import type { Expression } from "../../synth/reference";
import { effectiveClients } from "../clients/effective";
import type { ClientsSettings } from "../clients/settings";

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
   * @noEcho
   */
  readonly clientSecrets?: "output" | SecretsManagerCopies | ParameterCopies;
}

type Clients<Client> = ReadonlyMap<string, Client>;

/** Of the pool's clients those that have a secret. */
export function clientsWithSecret<Client>(settings: ClientsSettings, clients: Clients<Client>): Clients<Client> {
  const effective = effectiveClients(settings);
  return new Map([...clients].filter(([name]) => effective.get(name)?.generateSecret));
}
