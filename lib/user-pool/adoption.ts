/** How an existing pool is imported. */
export interface Adoption {
  /**
   * Id of an existing pool, such as `us-west-2_abc123` (`…@region` for another region than the provider's): an `import`
   * block takes it into the state at the next apply. It does nothing once the pool is there, so it may stay.
   *
   * While it is set, what a new pool is always given (policies, tier, recovery, texts, user-name case) and you do not state is
   * left as it is in AWS; synth lists it. Everything else follows the settings, as the plan shows: triggers, devices,
   * factors or verified attributes that are live and not stated would be taken away. State `usernameConfiguration` as it is
   * live before you delete the id.
   */
  readonly importId?: string;
}
