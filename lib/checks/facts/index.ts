import { type Comparison, compare } from "../../lock/compare";
import { isLock } from "../../lock/lock";
import type { RiskConfiguration } from "../../resources/risk-configuration/settings";
import type { Subject } from "../subject";
import { attributesOf, type PlacedAttribute } from "./attributes";
import { grantingAttributes } from "./authority";
import { knownAttributes } from "./client-attributes";
import { clientsOf } from "./clients";
import { domainsIn, type PlacedDomain } from "./domains";
import { importsIn, type PlacedImport } from "./imports";
import { type LimitedSettings, limitedSettings } from "./limited";
import { usesPasswords } from "./passwords";
import type { PlacedClient } from "./placed-client";
import { refusesDestroy } from "./protection";
import { type KnownProviders, knownProviders, type PlacedProvider, providersOf } from "./providers";
import { actionsIn, type PlacedAction } from "./risk-actions";
import { risksIn } from "./risks";
import { knownScopes } from "./scopes";
import { brandingsIn, classicStylesIn, type PlacedBranding, type PlacedClassicStyle } from "./styles";
import { type PlacedUser, usersOf } from "./users";

/** What a pool's settings imply. */
interface Implied {
  /** What the settings do to what is deployed, where there is a lock. */
  readonly comparison: Comparison | undefined;
  /** The attributes of the schema. */
  readonly attributes: readonly PlacedAttribute[];
  /** The branding of managed login. */
  readonly brandings: readonly PlacedBranding[];
  /** The app clients, with the defaults of their kind and of `clientDefaults`. */
  readonly clients: readonly PlacedClient[];
  /** The domain of the login pages, and the second one. */
  readonly domains: readonly PlacedDomain[];
  /** The custom attributes whose names suggest that they grant permissions. */
  readonly grantingAttributes: readonly string[];
  /** The attributes that clients may name; `undefined` if only Terraform or AWS knows them all. */
  readonly knownAttributes: ReadonlySet<string> | undefined;
  /** The providers that clients may name; `undefined` if only Terraform knows them all. */
  readonly knownProviders: KnownProviders | undefined;
  /** The scopes that clients may name; `undefined` if only Terraform knows them all. */
  readonly knownScopes: ReadonlySet<string> | undefined;
  /** Whether Terraform refuses to delete the pool: the environment has users that somebody would miss. */
  readonly isProtected: boolean;
  /** The resources beside the pool that are imported. */
  readonly imports: readonly PlacedImport[];
  /** The settings that AWS has a limit on. */
  readonly limited: LimitedSettings;
  /** The styles of the classic hosted UI. */
  readonly classicStyles: readonly PlacedClassicStyle[];
  readonly providers: readonly PlacedProvider[];
  /** The actions on risky sign-ins. */
  readonly riskActions: readonly PlacedAction[];
  readonly risks: readonly [path: string, RiskConfiguration][];
  /** The users of the settings. */
  readonly users: readonly PlacedUser[];
  /** Whether users can sign in with a password that the pool keeps; `false` if every client has external providers or machines. */
  readonly usesPasswords: boolean;
}

/** What rules judge: the settings of an environment, and what they imply. */
export interface Facts extends Subject, Implied {}

const IMPLIED: { readonly [Name in keyof Implied]: (facts: Facts) => Implied[Name] } = {
  attributes: ({ userPool }) => attributesOf(userPool),
  comparison: (facts) => (isLock(facts.lock) ? compare(facts.lock, facts) : undefined),
  brandings: ({ userPool }) => brandingsIn(userPool),
  clients: ({ userPool }) => clientsOf(userPool),
  domains: ({ userPool }) => domainsIn(userPool),
  grantingAttributes: ({ attributes }) => grantingAttributes(attributes),
  knownAttributes: ({ userPool, attributes }) => knownAttributes(userPool, attributes),
  knownProviders: ({ providers }) => knownProviders(providers),
  knownScopes: ({ userPool }) => knownScopes(userPool),
  isProtected: ({ protection }) => refusesDestroy(protection),
  imports: ({ userPool, providers }) => importsIn(userPool, providers),
  limited: (facts) => limitedSettings(facts),
  classicStyles: ({ userPool }) => classicStylesIn(userPool),
  providers: ({ userPool }) => providersOf(userPool),
  riskActions: ({ risks }) => actionsIn(risks),
  risks: ({ userPool }) => risksIn(userPool),
  users: ({ userPool }) => usersOf(userPool),
  usesPasswords: ({ clients }) => usesPasswords(clients),
};

/** The facts of an environment; what it implies is worked out when a rule asks, once for all rules. */
export function factsOf(subject: Subject): Facts {
  return Object.assign(Object.create(ON_REQUEST) as Facts, subject);
}

/** Shared by all facts, so that reading one costs the same whichever environment it is of. */
const ON_REQUEST: object = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(IMPLIED).map(([name, workOut]) => [
      name,
      {
        get(this: Facts) {
          const value = workOut(this);
          Object.defineProperty(this, name, { value });
          return value;
        },
        // An environment may have a key of this name with `undefined`.
        set: () => undefined,
      },
    ]),
  ),
);
