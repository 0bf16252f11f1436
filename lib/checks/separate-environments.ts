import type { Environment } from "../environment";
import { engineRules } from "./engine-rules";
import { type Finding, findingOf } from "./finding";
import { domainsOf, importedPoolOf, type Owned, parametersOf, secretCopiesOf, statesOf } from "./owned";
import type { Described } from "./rule";

/** What belongs to one environment only. */
interface Exclusive {
  readonly rule: Described;
  readonly of: (environment: Environment) => readonly Owned[];
  readonly message: (owner: string) => string;
  readonly fix: string;
}

const EXCLUSIVE: readonly Exclusive[] = [
  {
    rule: engineRules.environmentNames,
    of: ({ name }) => [{ path: "name", key: name.toLowerCase(), value: name.toLowerCase() }],
    message: () => "is also the name of another environment",
    fix: "use a different name for each environment",
  },
  {
    rule: engineRules.states,
    of: statesOf,
    message: (owner) =>
      `is also the state of environment "${owner}": each deployment would destroy the pool of the other`,
    fix: "use a different state for each environment (key, workspace or name)",
  },
  {
    rule: engineRules.importedPools,
    of: importedPoolOf,
    message: (owner) => `is also imported by environment "${owner}": each deployment would undo the other`,
    fix: "import each pool in one environment only",
  },
  {
    rule: engineRules.domains,
    of: domainsOf,
    message: (owner) => `is also the domain of environment "${owner}"`,
    fix: "use a different domain for each environment",
  },
  {
    rule: engineRules.secretCopies,
    of: secretCopiesOf,
    message: (owner) =>
      `gives a copy of a client secret the same name as in environment "${owner}", in the same account and region`,
    fix: "start the names with the environment, such as acme/dev",
  },
  {
    rule: engineRules.publishedParameters,
    of: parametersOf,
    message: (owner) => `gives a parameter the same name as in environment "${owner}", in the same account and region`,
    fix: "end the path with the environment, such as /accounts/dev",
  },
];

/** What two environments must not share: names, states, imported pools, domains, and names of secrets and parameters. */
export function separateEnvironments(environments: readonly Environment[]): Finding[] {
  return EXCLUSIVE.flatMap(({ rule, of, message, fix }) =>
    shared(environments, of).map(({ environment: { name: environment }, owner, path, value }) =>
      findingOf(rule, { environment, path, value, message: message(owner.name), fix }),
    ),
  );
}

/** What an environment has that an earlier one, its owner, has too; once for each path. */
function shared(environments: readonly Environment[], of: Exclusive["of"]) {
  const owners = new Map<string, Owned & { readonly environment: Environment }>();
  return environments.flatMap((environment) => {
    const found = of(environment).flatMap(({ path, key, value, isBeside }) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { path, key, isBeside, environment });
      if (owner === undefined || owner.environment === environment || (isBeside && owner.isBeside)) return [];
      return { environment, owner: owner.environment, path, value };
    });
    return found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
  });
}
