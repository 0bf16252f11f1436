import type { Bool } from "../../synth/reference";
import { isReference } from "../../synth/reference";
import type { SecretSource } from "../secret-source/settings";
import type { AttributeMapping } from "./attribute-mapping";

/** What every identity provider can say. */
export interface ProviderSettings {
  /**
   * Which attributes a sign-in fills.
   * @default `username` alone, where AWS maps it by itself
   */
  readonly attributeMapping?: AttributeMapping;
  /**
   * Other names for the provider (`idp_identifier` of the authorize endpoint), such as the e-mail domains that belong to it:
   * up to 50, each 1–40 of `[\w\s+=.@-]`, unique in the pool. Their order is kept.
   */
  readonly idpIdentifiers?: readonly string[];
}

/** A list token: it can be joined by Terraform alone. */
export interface Joined {
  readonly joined: readonly string[];
  readonly by: string;
}

/** A value of `provider_details`: text, a secret to be fetched, a boolean reference, or a list token. */
export type Detail = string | SecretSource | Exclude<Bool, boolean> | Joined;

export type Details = Readonly<Record<string, Detail>>;

/** An identity provider in Terraform's terms, but for the values that Terraform alone can know. */
export interface Provider {
  readonly providerName: string;
  readonly providerType: string;
  readonly providerDetails: Details;
  readonly attributeMapping: AttributeMapping | undefined;
  readonly idpIdentifiers: readonly string[] | undefined;
  /** Keys of `provider_details` that AWS adds where they are not sent; older providers have other values there. */
  readonly addedByAws?: readonly string[];
  /** Keys of `provider_details` that AWS fills with what nobody can know beforehand. */
  readonly filledByAws?: readonly string[];
  readonly neverAnswered?: NeverAnswered;
}

/** The key of `provider_details` that AWS never returns; another `rotation` sends it once more. */
export interface NeverAnswered {
  readonly key: string;
  readonly rotation: number | undefined;
}

/** Details in the order they are given, without those that are not stated. */
export function details(stated: Readonly<Record<string, Detail | undefined>>): Details {
  return Object.fromEntries(
    Object.entries(stated).filter((entry): entry is [string, Detail] => entry[1] !== undefined),
  );
}

/** A list as one text; its order is kept, for AWS answers with what it was sent. */
export function joined(list: readonly string[], by: string): Detail {
  return isReference(list) ? { joined: list, by } : list.join(by);
}

/** AWS holds booleans as text. */
export function flag(stated: Bool | undefined): Detail | undefined {
  return typeof stated === "boolean" ? String(stated) : stated;
}

/** The mapping with the user name in it, which AWS would add: its absence were a change in every plan. */
export function withUsername(claim: string, mapping: AttributeMapping | undefined): AttributeMapping {
  return { username: claim, ...mapping };
}
