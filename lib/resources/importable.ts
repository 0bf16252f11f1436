import type { NotManaged } from "../user-pool/not-managed";

/** A resource of the pool that may exist already. */
export interface Importable extends NotManaged {
  /**
   * Terraform's import id of an existing resource (each kind documents its form). It does nothing once the resource is in
   * the state.
   */
  readonly importId?: string;
}

/** A resource of the pool that may exist already and be left as it is. */
export interface Adoptable extends Importable {
  /**
   * Whether Terraform took over this resource: what you do not set stays as it is in AWS, and no default is filled in. An
   * `importId` requires it. Keep it for good, also when you delete `importId`: without it, what you do not set gets its
   * default, which changes the live resource.
   * @default false
   */
  readonly adopted?: boolean;
}
