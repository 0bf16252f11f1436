import type { Bool } from "../../../synth/reference";
import type { Decisions } from "./custom";
import { PEOPLE, type People } from "./people";

/** An app whose server keeps the secret. Whether it has one cannot change: the client would be replaced. */
export type WebClient = People & {
  /** An app with a server that keeps the secret. */
  readonly kind: "web";
  /**
   * @default true
   * @noEcho
   */
  readonly generateSecret?: boolean;
  /** Whether the server may pass on the user's IP address to threat protection. @default false */
  readonly enablePropagateAdditionalUserContextData?: Bool;
};

/** What the kind `web` decides. */
export const WEB_CLIENT = { ...PEOPLE, generateSecret: true } as const satisfies Decisions;
