import type { Complete } from "../aws";
import type { DescribedPool } from "./described";
import type { NotManaged } from "./not-managed";

/** How an existing pool is imported, and what adopting it means. */
export interface Adoption extends NotManaged {
  /**
   * Id of an existing pool, such as `us-west-2_abc123` (`…@region` for another region than the provider's): an `import`
   * block brings it into the state at the next apply. It requires `adopted: true`, and `protection: "plan"` or `"full"`. Once
   * the pool is imported, it has no effect: you can keep it or delete it.
   */
  readonly importId?: string;
  /**
   * Whether Terraform took over this pool: what you do not set stays as it is in AWS, and no default is filled in. To turn
   * something off, set it (`lambdaConfig: {}`, `mfaConfiguration: "OFF"`); leaving it out leaves it alone. Synth lists what
   * stays.
   *
   * Keep it for good, also when you delete `importId`. Without it, every setting that you do not set gets the default of a new
   * pool, which changes the live one, and `usernameConfiguration` can replace it: all users are lost.
   * @default false
   */
  readonly adopted?: boolean;
}

/** Whether the pool was there before Terraform. An id alone says so too, for the rules; the one for imports asks for both. */
export function isAdopted({ adopted, importId }: Adoption): boolean {
  return adopted === true || importId !== undefined;
}

/** What no setting can say is found by the reader, which adds `notManaged`. */
export function fromAws({ DescribeUserPool: { Id } }: DescribedPool): Complete<Adoption> {
  return { importId: Id, adopted: true, notManaged: undefined };
}
