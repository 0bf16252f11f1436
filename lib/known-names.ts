import type { StandardScope } from "./resources/clients/scopes";
import type { MappedStandardAttribute } from "./resources/identity-providers/attribute-mapping";
import type { Expression } from "./synth/reference";

/** What clients and providers of a pool may name; any name where the pool does not state the settings that make them. */
export interface Names<Scopes extends string, Providers extends string, Attributes extends string> {
  /** Of its resource servers, and those of others. */
  readonly scopes: Scope<Scopes>;
  /** Its identity providers, and its own users. */
  readonly providers: Provider<Providers>;
  /** Of its users, to be read and written. */
  readonly attributes: Attribute<Attributes>;
  /** Of its users, to be filled by a provider. */
  readonly mapped: MappedAttribute<Attributes>;
}

// Short names, since errors show them: Type '"api/raed"' is not assignable to type 'Scope<"api/read">'.
type Scope<Own extends string> = StandardScope | Own | Expression;
type Provider<Own extends string> = "COGNITO" | Own | Expression;
type Attribute<Own extends string> = MappedStandardAttribute | "identities" | "sub" | Own | Expression;
type MappedAttribute<Own extends string> = MappedStandardAttribute | "username" | Own;

/** The names of a pool. */
export type NamesOf<Pool> = Names<ScopesOf<Pool>, ProvidersOf<Pool>, AttributesOf<Pool>>;

type ScopesOf<Pool> = Pool extends { readonly resourceServers: infer Servers }
  ? { [Key in keyof Servers & string]: ScopesIn<Key, Servers[Key]> }[keyof Servers & string] | ExternalScopesOf<Pool>
  : `${string}/${string}`;

type ScopesIn<Key extends string, Server> = Server extends { readonly scopes: infer Scopes }
  ? `${Server extends { readonly identifier: infer Identifier extends string } ? Identifier : Key}/${keyof Scopes & string}`
  : never;

type ExternalScopesOf<Pool> = Pool extends { readonly externalScopes: readonly (infer Scope extends string)[] }
  ? Scope
  : never;

type ProvidersOf<Pool> = Pool extends { readonly identityProviders: infer Providers }
  ? { [Key in keyof Providers & string]: ProviderIn<Key, Providers[Key]> }[keyof Providers & string]
  : string;

/** A social provider has the name of its type. */
type ProviderIn<Key extends string, Provider> = Provider extends { readonly providerName: infer Name extends string }
  ? Name
  : Provider extends { readonly type: infer Type extends string }
    ? Type extends "OIDC" | "SAML"
      ? Key
      : Type
    : string;

type AttributesOf<Pool> = Pool extends { readonly schema: readonly (infer Attribute)[] }
  ? Attribute extends { readonly name: infer Name extends string }
    ? FullName<Name>
    : string
  : string;

type FullName<Name extends string> = Name extends MappedStandardAttribute | "sub"
  ? never
  : Name extends `custom:${string}`
    ? Name
    : `custom:${Name}`;

type AnyNames = Names<string, string, string>;

/** The same settings, but for lists with a name that the pool does not have. */
export type WithKnownNames<Pool, Known extends AnyNames> = {
  readonly [Name in keyof Pool]: Name extends "clients"
    ? { readonly [Client in keyof Pool[Name]]: ClientWith<Pool[Name][Client], Known> }
    : Name extends "clientDefaults"
      ? ClientWith<Pool[Name], Known>
      : Name extends "identityProviders"
        ? { readonly [Provider in keyof Pool[Name]]: ProviderWith<Pool[Name][Provider], Known> }
        : Pool[Name];
};

type ClientWith<Client, Known extends AnyNames> = {
  readonly [Name in keyof Client]: Name extends "allowedOauthScopes"
    ? ListOf<Client[Name], Client extends { readonly kind: "machine" } ? CustomOf<Known["scopes"]> : Known["scopes"]>
    : Name extends "supportedIdentityProviders"
      ? ListOf<Client[Name], Known["providers"]>
      : Name extends "readAttributes" | "writeAttributes"
        ? ListOf<Client[Name], Known["attributes"]>
        : Client[Name];
};

/** A service has no user, so that the standard scopes are refused. */
type CustomOf<Scopes extends string> = Exclude<Scopes, StandardScope>;

/** What is no literal is for the rules to judge. */
type ListOf<List, Known extends string> = List extends readonly (infer Member)[]
  ? string extends Member
    ? List
    : readonly Known[]
  : List;

type ProviderWith<Provider, Known extends AnyNames> = {
  readonly [Name in keyof Provider]: Name extends "attributeMapping"
    ? {
        readonly [Attribute in keyof Provider[Name]]: Attribute extends Known["mapped"]
          ? Provider[Name][Attribute]
          : NotAmong<Known["mapped"]>;
      }
    : Provider[Name];
};

/** What no value is: the name it stands under is not one of these. */
interface NotAmong<Known extends string> {
  readonly names: Known;
}
