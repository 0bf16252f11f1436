import type { OneOf } from "../../synth/reference";
import type { SecretSource } from "../secret-source/settings";
import { details, joined, type Provider, type ProviderSettings, withUsername } from "./provider";

/** Sign-in with Apple; AWS names it `SignInWithApple`. */
export interface SignInWithApple extends ProviderSettings {
  /** The type of provider, as AWS names it. */
  readonly type: "SignInWithApple";
  /** The Services ID, such as `com.example.login`. */
  readonly clientId: string;
  /** 10 characters. */
  readonly teamId: string;
  /**
   * 10 characters, of the private key; another key has another.
   * @noEcho
   */
  readonly keyId: string;
  /**
   * The text of the `.p8` file, required unless the provider is adopted. AWS never answers it, so that Terraform would send it at
   * every apply: it is sent when it is first stated, and when it or another of the provider's details changes. Without it an adopted
   * provider keeps its key, and AWS refuses another client ID, team ID, key ID or other scopes.
   * @default none: an adopted provider keeps its own
   */
  readonly privateKey?: SecretSource;
  /** What is mapped has to be asked for. Apple tells the name at a user's first sign-in only. */
  readonly authorizeScopes: readonly OneOf<"email" | "name">[];
  /**
   * Raise it to have the private key sent although nothing changed: after an apply that stopped before the provider was
   * made or updated, and after somebody has deleted or changed the provider by hand.
   * @default none
   */
  readonly rotation?: number;
}

/** What AWS adds by itself. */
const ADDED = {
  attributes_url_add_attributes: "false",
  authorize_url: "https://appleid.apple.com/auth/authorize",
  oidc_issuer: "https://appleid.apple.com",
  token_request_method: "POST",
  token_url: "https://appleid.apple.com/auth/token",
};

/** Settings to arguments. */
export function signInWithApple(stated: SignInWithApple): Provider {
  return {
    providerName: stated.type,
    providerType: stated.type,
    providerDetails: details({
      client_id: stated.clientId,
      team_id: stated.teamId,
      key_id: stated.keyId,
      private_key: stated.privateKey,
      authorize_scopes: joined(stated.authorizeScopes, " "),
      ...ADDED,
    }),
    attributeMapping: withUsername("sub", stated.attributeMapping),
    idpIdentifiers: stated.idpIdentifiers,
    addedByAws: Object.keys(ADDED),
    neverAnswered: stated.privateKey && { key: "private_key", rotation: stated.rotation },
  };
}
