import type { EffectiveClient } from "../../resources/clients/effective";
import type { Client, CustomClient } from "../../resources/clients/kinds";
import type { TokenValidity } from "../../resources/clients/token-validity";
import type { Redirect } from "./redirects";

/** A setting of a client. */
export type Setting = keyof CustomClient;

/** A setting of a client that is a list of strings. */
export type ListSetting = {
  [S in Setting]-?: Required<CustomClient>[S] extends readonly string[] ? S : never;
}[Setting];

/** A client of the settings, and where it stands. */
export interface PlacedClient {
  readonly name: string;
  readonly path: string;
  /** Whether an AWS service made it: its name and whatever it does not state are unknown. */
  readonly managed: boolean;
  readonly stated: Client;
  /** With the defaults of its kind and of `clientDefaults`. */
  readonly effective: EffectiveClient;
  /** Where a setting stands, or would stand: at the client, or in `clientDefaults`. */
  readonly at: (setting: Setting) => string;
  /** Where a member of a list stands. */
  readonly memberAt: (setting: ListSetting, member: string) => string;
  /** Whether it has a secret; `undefined` if only AWS knows, for an adopted client. */
  readonly secret: boolean | undefined;
  /** Whether users sign in with it; `false` for services with `client_credentials`. */
  readonly people: boolean;
  /** How long its tokens are valid, in seconds; `undefined` where only Terraform knows. */
  readonly seconds: Readonly<Record<keyof TokenValidity, number | undefined>>;
  /** Every literal URL in its settings. */
  readonly redirects: readonly Redirect[];
}
