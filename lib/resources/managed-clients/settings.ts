import type { Complete, ManagedClientArguments } from "../../aws";
import type { LimitsOf } from "../../aws-facts/limits";
import { type EffectiveClient, effectiveClient } from "../clients/effective";
import type { CustomClient } from "../clients/kinds";
import { limits as ofClients } from "../clients/settings";
import { toTerraform as clientToTerraform, leftAlone as leftAloneOfClient } from "../clients/to-terraform";

/** What only a client of this project has. */
type Own =
  | "kind"
  | "name"
  | "generateSecret"
  | "adopted"
  | "importId"
  | "notManaged"
  | "branding"
  | "uiCustomization"
  | "riskConfiguration";

type Common = Omit<CustomClient, Own> & {
  /**
   * `<pool id>/<client id>` of the live client. Needed where it has units of token validity, rotation or analytics that you do not
   * state: found by its name, it would lose them. It does nothing once the client is in the state.
   */
  readonly importId?: string;
  /**
   * Addresses of your own resources that make the client, such as `aws_opensearch_domain.search`. It has to be there when
   * Terraform looks for it.
   * @default none
   * @noReference
   */
  readonly dependsOn?: readonly string[];
};

/**
 * A client that an AWS service made, such as OpenSearch: Terraform finds it by its name, and neither creates nor deletes it. What you
 * do not state stays as it is.
 */
export type ManagedClient =
  | (Common & {
      /**
       * How the name of the live client begins; exactly one client of the pool must. 1–128 characters. Another value changes nothing
       * once the client is found.
       */
      readonly namePrefix: string;
      readonly namePattern?: never;
    })
  | (Common & {
      /**
       * Go regular expression that the name of exactly one client of the pool matches, also in a part: use `^` and `$`. 1–128
       * characters. Another value changes nothing once the client is found.
       */
      readonly namePattern: string;
      readonly namePrefix?: never;
    });

/** Clients that AWS services made. */
export interface ManagedClientsSettings {
  /** By name: letters, digits, `-` and `_`. */
  readonly managedClients?: Readonly<Record<string, ManagedClient>>;
}

const NAME = { length: [1, 128] } as const;
const { name: _name, riskConfiguration: _risk, ...CLIENT } = ofClients.clients.each;

/** AWS's limits on them. */
export const limits = {
  managedClients: { each: { ...CLIENT, namePrefix: NAME, namePattern: NAME } },
} as const satisfies LimitsOf<ManagedClientsSettings>;

/** The client as an adopted one of the kind that decides nothing; `clientDefaults` are not for it. */
export function effectiveManagedClient(key: string, stated: ManagedClient): EffectiveClient {
  return effectiveClient(key, asClient(stated));
}

/** The settings as those of a client of this project. */
export function asClient(stated: ManagedClient): CustomClient {
  const { dependsOn: _, namePrefix: __, namePattern: ___, ...client } = stated;
  return { ...client, kind: "custom", adopted: true };
}

/** Settings to arguments: only what is stated. */
export function toTerraform(key: string, stated: ManagedClient): Complete<ManagedClientArguments> {
  const { name: _, generateSecret: __, ...complete } = clientToTerraform(effectiveManagedClient(key, stated));
  return {
    ...complete,
    namePrefix: stated.namePrefix,
    namePattern: stated.namePattern,
  };
}

/** Blocks that are not stated: Terraform would take them away. */
export function leftAlone(key: string, stated: ManagedClient): string[] | undefined {
  const ofClient = leftAloneOfClient(effectiveManagedClient(key, stated)) ?? [];
  const own = ofClient.filter((argument) => argument !== "name" && argument !== "generate_secret");
  return own.length > 0 ? own : undefined;
}
