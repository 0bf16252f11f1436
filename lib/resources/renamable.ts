/** An entry of a record, such as `clients`, whose key is part of an address. */
export interface Renamable {
  /**
   * The key that the entry had before. It keeps the resource in AWS with everything that belongs to it (a `moved` block);
   * otherwise, another key is another resource. Once it is applied, you can keep it or delete it. While it is there, `publish`
   * has the entry under both keys.
   *
   * Where the key is also the name in AWS (a group, an OIDC or SAML provider, a resource server), state that name as well: a
   * change of it replaces the resource.
   * @noReference
   */
  readonly renamedFrom?: string;
}
