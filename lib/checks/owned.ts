import type { Environment } from "../environment";
import { effectiveClients } from "../resources/clients/effective";
import { isLiteral } from "../synth/reference";
import { domainsIn } from "./facts/domains";
import { stateOf } from "./state-of";

/** Something of which there is one, whichever environment names it. */
export interface Owned {
  readonly path: string;
  /** The same for two that are the same. */
  readonly key: string;
  /** What a finding shows. */
  readonly value?: string;
}

/** The Terraform state of the environment. */
export function statesOf(environment: Environment): readonly Owned[] {
  const state = stateOf(environment);
  return state === undefined ? [] : [{ path: "backend", key: state, value: state }];
}

/** The pool that the environment imports. */
export function importedPoolOf({ userPool: { importId } }: Environment): readonly Owned[] {
  if (!isLiteral(importId)) return [];
  return [{ path: "userPool.importId", key: importId.replace(/@[a-z0-9-]+$/, ""), value: importId }];
}

/** The domains of the pool: a prefix is unique in its region, a custom domain anywhere. */
export function domainsOf({ region: home, userPool }: Environment): readonly Owned[] {
  const { region = home } = userPool;
  return domainsIn(userPool).flatMap(([path, { name, prefix }]): Owned[] => {
    if (isLiteral(name)) return [{ path: `${path}.name`, key: name, value: name }];
    if (!isLiteral(prefix) || !isLiteral(region)) return [];
    return [{ path: `${path}.prefix`, key: `${region} ${prefix}`, value: prefix }];
  });
}

/** The copies of client secrets, by the names that they have in their account and region. */
export function secretCopiesOf(environment: Environment): readonly Owned[] {
  const { region: home, accountId, userPool } = environment;
  const { clientSecrets, region = home } = userPool;
  if (typeof clientSecrets !== "object" || !isLiteral(region) || !isLiteral(accountId)) return [];
  const store = clientSecrets.toSsmParameter === undefined ? "toSecretsManager" : "toSsmParameter";
  const prefix = clientSecrets[store];
  if (!isLiteral(prefix)) return [];
  // The prefix is shown by no finding: a secret may have been pasted there.
  return [...effectiveClients(userPool)]
    .filter(([, { generateSecret }]) => generateSecret)
    .map(([client]) => ({
      path: `userPool.clientSecrets.${store}`,
      key: `${store} ${accountId} ${region} ${prefix.replace(/\/+$/, "")}/${client}`,
    }));
}
