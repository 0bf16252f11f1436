/**
 * Where a secret is. The secret itself never stands in the settings; Terraform fetches it, and **holds it in its state**.
 *
 * - `fromVariable`: a sensitive variable of that name, for `TF_VAR_<name>`. A Terraform identifier.
 * - `fromSsmParameter`: name or ARN of a parameter, read decrypted (`ssm:GetParameter`, `kms:Decrypt`).
 * - `fromSecretsManager`: name or ARN of a secret, its current version (`secretsmanager:GetSecretValue`); with `key`, that
 *   member of the JSON object it holds.
 *
 * Parameters and secrets are those of the provider's own region; name others by ARN.
 */
export type SecretSource = FromVariable | FromSsmParameter | FromSecretsManager;

/** @noEcho */
interface FromVariable {
  /** Name of a sensitive Terraform variable. */
  readonly fromVariable: string;
  readonly fromSsmParameter?: undefined;
  readonly fromSecretsManager?: undefined;
  readonly key?: undefined;
}

/** @noEcho */
interface FromSsmParameter {
  /** Name or ARN of a parameter. */
  readonly fromSsmParameter: string;
  readonly fromVariable?: undefined;
  readonly fromSecretsManager?: undefined;
  readonly key?: undefined;
}

/** @noEcho */
interface FromSecretsManager {
  /** Name or ARN of a secret. */
  readonly fromSecretsManager: string;
  /** Member of the JSON object that the secret holds. @default the whole secret */
  readonly key?: string;
  readonly fromVariable?: undefined;
  readonly fromSsmParameter?: undefined;
}
