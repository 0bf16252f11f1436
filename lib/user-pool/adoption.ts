/** How an existing pool is taken over. */
export interface Adoption {
  /**
   * Id of an existing pool, such as `us-west-2_abc123` (`…@region` for another region than the provider's): an `import`
   * block takes it into the state at the next apply. It does nothing once the pool is there, so it may stay.
   *
   * While it is set, what you do not state is left as it is in AWS instead of being set to the default of a new pool, so
   * that name and id alone take a pool over; synth lists what is left. State `usernameConfiguration` as it is live
   * before you delete the id.
   */
  readonly importId?: string;
}
