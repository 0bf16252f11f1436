/** How a valid environment is changed into one with a known mistake. */

import type { Environment } from "../../../lib/environment";
import type { Client } from "../../../lib/resources/clients/kinds";
import type { IdentityProvider } from "../../../lib/resources/identity-providers/settings";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import type { SchemaAttribute } from "../../../lib/user-pool/schema";

type Change = (environment: Environment) => Environment;

export type Mutation = readonly [mistake: string, rule: string, path: string, change: Change];

type Settings = Partial<CognitoUserPoolSettings>;

/** Other values of the environment itself. */
export const environment =
  (patch: Partial<Environment>): Change =>
  (valid) => ({ ...valid, ...patch });

/** Other settings of the pool. */
export const pool =
  (patch: Settings): Change =>
  (valid) => ({ ...valid, userPool: { ...valid.userPool, ...patch } });

/** One client alone, `mistaken`, which inherits nothing. */
export const client = (mistaken: Client, patch: Settings = {}): Change =>
  pool({ clientDefaults: {}, clients: { mistaken }, ...patch });

/** Other attributes alone. */
export const schema = (...attributes: SchemaAttribute[]): Change =>
  pool({ schema: attributes, clients: {}, identityProviders: {} });

/** Other providers alone. */
export const providers = (identityProviders: Record<string, IdentityProvider>, patch: Settings = {}): Change =>
  pool({ identityProviders, clients: {}, schema: [], ...patch });

/** One provider alone, `Mistaken`. */
export const provider = (Mistaken: IdentityProvider, patch?: Settings): Change => providers({ Mistaken }, patch);

/** A value that the types refuse. */
export const untyped = <T>(value: unknown): T => value as T;
