import type { CognitoResourceServerScope, Complete, ResourceServerArguments } from "../../aws";
import type { LimitsOf } from "../../aws-facts/limits";
import { NAME } from "../../aws-facts/text";
import { compareStrings } from "../../synth/code-point-order";
import type { CustomScope } from "../clients/scopes";
import type { Importable } from "../importable";
import type { Renamable } from "../renamable";

/** One of your APIs and its scopes. Import id: `<pool id>|<identifier>`. */
export interface ResourceServer extends Importable, Renamable {
  /** Name in the console, 1–256 characters of `[\w\s+=,.@-]`. @default the record key */
  readonly name?: string;
  /**
   * The part before the slash in its scopes, in clients and in tokens; often the API's URL. 1–256 characters without space,
   * `"`, `\` and `|`. Changing it makes another resource server.
   * @default the record key
   */
  readonly identifier?: string;
  /**
   * What each scope allows, by the scope's name: up to 100; names of 1–256 characters without `/` and space, texts of 1–256
   * characters. Take a scope from all clients before you take it from here.
   */
  readonly scopes: Readonly<Record<string, string>>;
}

/** The APIs for which the pool gives out tokens. */
export interface ResourceServersSettings {
  /** By name: letters, digits, `-` and `_`. */
  readonly resourceServers?: Readonly<Record<string, ResourceServer>>;
  /**
   * Scopes that clients may name although their resource server is managed elsewhere. It has to be there before the clients.
   * @default none
   */
  readonly externalScopes?: readonly CustomScope[];
}

/** AWS's limits on them. */
export const limits = {
  resourceServers: {
    each: {
      name: { ...NAME, length: [1, 256] },
      identifier: {
        length: [1, 256],
        // Without AWS's `|`: Terraform's id of a resource server is split at it.
        pattern: "[\\x21\\x23-\\x5B\\x5D-\\x7B\\x7D\\x7E]+",
        allowed: 'ASCII without spaces, ", \\ and |',
      },
      scopes: {
        count: [0, 100],
        keys: {
          length: [1, 256],
          pattern: "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+",
          allowed: 'ASCII without spaces, ", \\ and /',
        },
        each: { length: [1, 256], bytes: 256 },
      },
    },
  },
} as const satisfies LimitsOf<ResourceServersSettings>;

/** Settings to arguments. */
export function toTerraform(key: string, stated: ResourceServer): Complete<ResourceServerArguments> {
  const scopes = Object.entries(stated.scopes).map(
    ([scopeName, scopeDescription]): Complete<CognitoResourceServerScope> => ({ scopeName, scopeDescription }),
  );
  scopes.sort((a, b) => compareStrings(a.scopeName, b.scopeName));
  return {
    identifier: stated.identifier ?? key,
    name: stated.name ?? key,
    scope: scopes.length > 0 ? scopes : undefined,
  };
}
