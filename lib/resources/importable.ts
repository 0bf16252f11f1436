/** A resource of the pool that may exist already. */
export interface Importable {
  /**
   * Terraform's import id of an existing resource (each kind documents its form). It does nothing once the resource is in
   * the state.
   */
  readonly importId?: string;
}
