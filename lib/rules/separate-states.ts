import type { Environment } from "../environment";
import type { Finding } from "./finding";

/** Two environments in one state destroy each other: each plan would delete what the other one made. */
export function separateStates(environments: readonly Environment[]): Finding[] {
  const owners = new Map<string, string>();
  return environments.flatMap(({ name, backend }) => {
    const state = stateOf({ name, backend });
    const owner = owners.get(state);
    if (owner === undefined) owners.set(state, name);
    if (owner === undefined) return [];
    return [
      {
        environment: name,
        rule: "separate-states",
        severity: "error",
        link: "https://developer.hashicorp.com/terraform/language/state",
        path: "backend",
        value: state,
        message: `is the state of environment "${owner}" too: each deployment would destroy the other's pool`,
        fix: "give every environment a state of its own (another key, workspace or name)",
      } satisfies Finding,
    ];
  });
}

/** Names the state a backend resolves to: two backends with the same name are the same state. */
function stateOf({ name, backend }: Pick<Environment, "name" | "backend">): string {
  switch (backend.type) {
    case "local":
      return `local:${name.toLowerCase()}`;
    case "s3":
      return `s3://${backend.bucket}/${backend.key.replace(/^\/+/, "")}`;
    case "cloud":
      return `${backend.hostname ?? "app.terraform.io"}/${backend.organization}/${backend.workspace}`.toLowerCase();
  }
}
