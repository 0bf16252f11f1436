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
    userPool: { ...userPool, name: `${userPool.name}-${number}` },
    backend:
      backend.type === "s3"
        ? { ...backend, key: `${number}/${backend.key}` }
        : backend.type === "cloud"
          ? { ...backend, workspace: `${backend.workspace}-${number}` }
          : backend,
  };
}
