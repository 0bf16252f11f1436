import type { Expression } from "../../synth/reference";
import { effectiveClients } from "../clients/effective";
import type { ClientsSettings } from "../clients/settings";
import { keysOf } from "../renamable";

interface Copies {
  /** Key that encrypts them: id, ARN or alias. @default `aws/secretsmanager` or `aws/ssm` */
  readonly kmsKeyId?: string;
  /**
   * Names of clients whose copy you keep up to date yourself: Terraform forgets it and leaves it in AWS. Needed for a client
   * whose first secret was deleted after a second one was added, since Cognito no longer returns a secret then.
   * @default none
   */
  readonly unmanaged?: readonly string[];
}

/** Copies in AWS Secrets Manager, one secret for each client. */
export interface SecretsManagerCopies extends Copies {
  /**
   * Begins the names, `<this>/<client>`: letters, digits and `/_+=.@-`. The value is JSON,
   * `{"client_id":"…","client_secret":"…"}`, so that a service needs to be told one name only.
   */
  readonly toSecretsManager: string;
  readonly toSsmParameter?: undefined;
}

/** Copies in SSM Parameter Store, one `SecureString` for each client. */
export interface ParameterCopies extends Copies {
  /** Begins the names, `<this>/<client>`: letters, digits and `/_.-`, not `/aws` or `/ssm`. The value is the secret alone. */
  readonly toSsmParameter: `/${string}` | Expression;
  readonly toSecretsManager?: undefined;
}

/** Copies of the clients' secrets, where servers read them. */
export type ClientSecretCopies = SecretsManagerCopies | ParameterCopies;

/** Where servers get the secrets of their clients from. */
export interface ClientSecretsSettings {
  /**
   * What happens to the secrets of the clients that have one. Terraform's state holds them in any case. A plan that would
   * overwrite a copy with an empty secret fails.
   *
   * - copies that servers read by their role: the better way. A client with `renamedFrom` has its copy under both keys, until you
   *   delete `renamedFrom`.
   * - `"output"`: the sensitive output `client_secrets`, by client name
   * @default nothing: they are read from Cognito
   * @noEcho
   */
  readonly clientSecrets?: "output" | ClientSecretCopies;
}

type Clients<Client> = ReadonlyMap<string, Client>;

/** Of the pool's clients those that have a secret. */
export function clientsWithSecret<Client>(settings: ClientsSettings, clients: Clients<Client>): Clients<Client> {
  const effective = effectiveClients(settings);
  return new Map([...clients].filter(([name]) => effective.get(name)?.generateSecret));
}

/** The keys that copies are named after, each with the key of its client. */
export function copiedSecrets(settings: ClientsSettings): (readonly [copy: string, client: string])[] {
  const effective = effectiveClients(settings);
  return keysOf(settings.clients).filter(([, client]) => effective.get(client)?.generateSecret);
}

/** Whether Terraform leaves a copy alone. */
export function isUnmanaged({ unmanaged = [] }: ClientSecretCopies, names: readonly string[]): boolean {
  return names.some((name) => unmanaged.includes(name));
}
