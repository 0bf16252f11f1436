/** How an existing pool is imported. */
export interface Adoption {
  /**
   * Id of an existing pool, such as `us-west-2_abc123` (`…@region` for another region than the provider's): an `import`
   * block brings it into the state at the next apply. It requires `protection: "full"`. Once the pool is imported, it has no
   * effect, and you can keep it.
   *
   * While it is set, policies, tier, recovery, texts and the case of user names stay as they are in AWS where you do not set
   * them; synth lists them. Everything else follows the settings, as the plan shows: triggers, devices, factors and verified
   * attributes that are live and not set are removed. Set `usernameConfiguration` as it is live before you remove the id.
   */
  readonly importId?: string;
}
