import type { Environment } from "../lib/environment";
import { environments as shapes } from "../stacks";
import { FIRST_NUMBER } from "./first-number";

/** That many environments in the shapes of stacks/ by turns, told apart by a number. */
export function manyEnvironments(count: number): readonly Environment[] {
  return Array.from({ length: count }, (_, i) => numbered(shapes[i % shapes.length] as Environment, FIRST_NUMBER + i));
}

function numbered(environment: Environment, number: number): Environment {
  const { name, backend, userPool } = environment;
  return {
    ...environment,
    name: `${name}-${number}`,
    userPool: ownOf(userPool, number),
    backend:
      backend.type === "s3"
        ? { ...backend, key: `${number}/${backend.key}` }
        : backend.type === "cloud"
          ? { ...backend, workspace: `${backend.workspace}-${number}` }
          : backend,
  };
}

/** Names that no two environments may share: of the pool, its domain and the copies of client secrets. */
function ownOf(userPool: Environment["userPool"], number: number): Environment["userPool"] {
  const { name, domain, clientSecrets } = userPool;
  const copies = typeof clientSecrets === "object" ? clientSecrets.toSecretsManager : undefined;
  return {
    ...userPool,
    name: `${name}-${number}`,
    ...(domain?.prefix !== undefined && { domain: { ...domain, prefix: `${domain.prefix}-${number}` } }),
    ...(domain?.name !== undefined && { domain: { ...domain, name: `login-${number}.${domain.name}` } }),
    ...(copies !== undefined && { clientSecrets: { toSecretsManager: `${copies}-${number}` } }),
  };
}
