import { PEOPLE, type People } from "./people";

/**
 * An app whose code anybody can read, in a browser (`spa`) or on a device (`native`): it has no secret, since it could not
 * keep one. Its code flow is safe by PKCE alone; Cognito takes it whenever the app sends a `code_challenge`, has no setting
 * to insist on it, and the app's library has to use it.
 */
export type PublicClient = People & {
  /** `spa` runs in a browser, `native` on a device. */
  readonly kind: "spa" | "native";
  /**
   * Never: the app could not keep a secret.
   * @noEcho
   */
  readonly generateSecret?: false;
  /** Needs a secret. */
  readonly enablePropagateAdditionalUserContextData?: false;
};

/** What the kinds `spa` and `native` decide. */
export const PUBLIC_CLIENT = PEOPLE;
