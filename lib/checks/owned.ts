import type { Environment } from "../environment";
import { isLiteral } from "../synth/reference";
import { domainsIn } from "./facts/domains";
import { publishedNames, secretCopyNames } from "./facts/parameters";
import { stateOf } from "./state-of";

/** Something of which there is one, whichever environment names it. */
export interface Owned {
  readonly path: string;
  /** The same for two that are the same. */
  readonly key: string;
  /** What a finding shows. */
  readonly value?: string;
  /** Whether another rule judges two of this kind. @default false */
  readonly isBeside?: boolean;
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
  return STORES.flatMap((store) => {
    const path = `userPool.clientSecrets.${store}`;
    // The prefix is shown by no finding: a secret may have been pasted there.
    return inItsPlace(environment, store, secretCopyNames(environment.userPool, store)).map((key) => ({ path, key }));
  });
}

/** The published parameters, and the copies of client secrets that could have the same names. */
export function parametersOf(environment: Environment): readonly Owned[] {
  const { userPool } = environment;
  const [path, value] = ["userPool.publish.toSsm", userPool.publish?.toSsm];
  const published = inItsPlace(environment, "toSsmParameter", publishedNames(userPool));
  const copies = secretCopiesOf(environment).filter((copy) => copy.path.endsWith("toSsmParameter"));
  return [...published.map((key) => ({ path, key, value })), ...copies.map((copy) => ({ ...copy, isBeside: true }))];
}

const STORES = ["toSecretsManager", "toSsmParameter"] as const;

/** Names in one of the stores as keys; none if only Terraform knows the account or the region. */
function inItsPlace({ region: home, accountId, userPool }: Environment, store: string, names: readonly string[]) {
  const { region = home } = userPool;
  if (!isLiteral(region) || !isLiteral(accountId)) return [];
  return names.map((name) => `${store} ${accountId} ${region} ${name}`);
}
