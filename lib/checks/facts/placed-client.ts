import type { EffectiveClient } from "../../resources/clients/effective";
import type { Client, CustomClient } from "../../resources/clients/kinds";
import type { Redirect } from "./redirects";

/** A setting of a client. */
export type Setting = keyof CustomClient;

/** A setting of a client that is a list of strings. */
export type ListSetting = {
  [S in Setting]-?: Required<CustomClient>[S] extends readonly string[] ? S : never;
}[Setting];

/** A client of the settings. */
export interface PlacedClient {
  readonly name: string;
  readonly path: string;
  readonly stated: Client;
  /** With what its kind and `clientDefaults` decide. */
  readonly effective: EffectiveClient;
  /** Where a setting stands, or would stand: at the client, or in `clientDefaults`. */
  readonly at: (setting: Setting) => string;
  /** Where a member of a list stands. */
  readonly memberAt: (setting: ListSetting, member: string) => string;
  /** `undefined` where it cannot be told: an adopted client's secret is in AWS alone. */
  readonly secret: boolean | undefined;
  /** Whether people sign in with it, and not services by `client_credentials`. */
  readonly people: boolean;
  /** Every literal URL it names, with its place. */
  readonly redirects: readonly Redirect[];
}
