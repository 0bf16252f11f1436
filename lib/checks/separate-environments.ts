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
function shared(environments: readonly Environment[], keyOf: (environment: Environment) => string) {
  const owners = new Map<string, Environment>();
  return environments.flatMap((environment) => {
    const value = keyOf(environment);
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, environment);
    return owner === undefined ? [] : [{ environment, value, owner }];
  });
}

/** Names the state a backend resolves to: two backends with the same name are the same state. */
function stateOf({ name, backend }: Environment): string {
  switch (backend.type) {
    case "local":
      return `local:${name.toLowerCase()}`;
    case "s3":
      return `s3://${backend.bucket}/${backend.key.replace(/^\/+/, "")}`;
    case "cloud":
      return `${backend.hostname ?? "app.terraform.io"}/${backend.organization}/${backend.workspace}`.toLowerCase();
  }
}
