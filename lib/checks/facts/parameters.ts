import { copiedSecrets } from "../../resources/client-secrets/settings";
import { publications } from "../../resources/publish/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isLiteral } from "../../synth/reference";

/** The names of the parameters that the settings publish; none if only Terraform knows how they begin. */
export function publishedNames(userPool: CognitoUserPoolSettings): string[] {
  const prefix = userPool.publish?.toSsm;
  return isLiteral(prefix) ? publications(userPool).map(({ name }) => below(prefix, name)) : [];
}

/** Of the copies of client secrets in one of the two stores: their names, by client. */
export function secretCopyNames(
  userPool: CognitoUserPoolSettings,
  store: "toSecretsManager" | "toSsmParameter",
): string[] {
  const { clientSecrets } = userPool;
  const prefix = typeof clientSecrets === "object" ? clientSecrets[store] : undefined;
  if (!isLiteral(prefix)) return [];
  return copiedSecrets(userPool).map(([copy]) => below(prefix, copy));
}

/** A name below a prefix, which may end with a slash. */
function below(prefix: string, name: string): string {
  return `${prefix.replace(/\/+$/, "")}/${name}`;
}
