import { checkEnvironment } from "../../lib/checks/check";
import { shapeRules } from "../../lib/checks/shape-rules";
import type { Environment } from "../../lib/environment";

/** An environment without a finding of its shape. */
export const ENVIRONMENT: Environment = {
  name: "dev",
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "local" },
  protection: "none",
  userPool: { name: "acme" },
};

const SHAPE: ReadonlySet<string> = new Set(Object.values(shapeRules).map(({ id }) => id));

/** What is found of the shape of an environment: `<path>: <rule>`. */
export function shapeOf(environment: unknown): string[] {
  return findingsOf(environment).map(({ path, rule }) => `${path}: ${rule}`);
}

/** The findings themselves. */
export function findingsOf(environment: unknown) {
  return checkEnvironment(environment as Environment).filter(({ rule }) => SHAPE.has(rule));
}

/** The environment with other settings of its pool, of whatever shape. */
export function withPool(userPool: object): unknown {
  return { ...ENVIRONMENT, userPool: { ...ENVIRONMENT.userPool, ...userPool } };
}

/** With one client, `app`. */
export function withClient(app: unknown): unknown {
  return withPool({ clients: { app } });
}

/** With one provider, `idp`. */
export function withProvider(idp: unknown): unknown {
  return withPool({ identityProviders: { idp } });
}
