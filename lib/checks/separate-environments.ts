import type { Environment } from "../environment";
import { engineRules } from "./engine-rules";
import type { Finding } from "./finding";

const { separateNames, separateStates } = engineRules;

/** What two environments must not share: the name of their stack, and their state. */
export function separateEnvironments(environments: readonly Environment[]): Finding[] {
  return [
    ...shared(environments, ({ name }) => name.toLowerCase()).map(({ environment, value }) => ({
      ...finding(environment, separateNames),
      path: "name",
      value,
      message: "is the name of another environment too",
      fix: "give every environment a name of its own",
    })),
    ...shared(environments, stateOf).map(({ environment, value, owner }) => ({
      ...finding(environment, separateStates),
      path: "backend",
      value,
      message: `is the state of environment "${owner.name}" too: each deployment would destroy the other's pool`,
      fix: "give every environment a state of its own (another key, workspace or name)",
    })),
  ];
}

function finding({ name }: Environment, { id, severity, link }: typeof separateNames | typeof separateStates) {
  return { environment: name, rule: id, severity, link };
}

/** Every environment whose value an earlier one has too, which is its owner. */
function shared(environments: readonly Environment[], keyOf: (environment: Environment) => string | undefined) {
  const owners = new Map<string, Environment>();
  return environments.flatMap((environment) => {
    const value = keyOf(environment);
    if (value === undefined) return [];
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, environment);
    return owner === undefined ? [] : [{ environment, value, owner }];
  });
}

/** Names the state a backend resolves to: two backends with the same name are the same state. Nothing where nobody knows. */
function stateOf({ name, backend }: Environment): string | undefined {
  switch (backend.type) {
    case "local":
      return `local:${name.toLowerCase()}`;
    case "s3":
      return `s3://${backend.bucket}/${backend.key.replace(/^\/+/, "")}`;
    case "cloud":
    case "remote":
      return `${backend.hostname ?? "app.terraform.io"}/${backend.organization}/${backend.workspace}`.toLowerCase();
    case "azurerm":
      return `azurerm://${backend.storageAccountName}/${backend.containerName}/${backend.key}`;
    case "consul":
      return backend.address && `consul://${backend.address}/${backend.datacenter ?? ""}/${backend.path}`;
    case "cos":
      return `cos://${backend.bucket}/${backend.prefix ?? ""}/${backend.key ?? "terraform.tfstate"}`;
    case "gcs":
      return `gs://${backend.bucket}/${backend.prefix ?? ""}`;
    case "http":
      return backend.address;
    case "oss":
      return `oss://${backend.bucket}/${backend.prefix ?? ""}/${backend.key ?? "terraform.tfstate"}`;
    case "pg":
      // The database is told by an environment variable alone.
      return undefined;
  }
}
