import type { Complete, UserPoolArguments } from "../aws";
import { known, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { NAME } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import type { OneOf } from "../synth/reference";
import type { DescribedPool } from "./described";

/** The name, region, tags and deletion protection of the pool. */
export interface GeneralSettings {
  /** Name in the console, 1 to 128 characters of `[\w\s+=,.@-]`. Not unique in AWS, unlike the id. You can change it later. */
  readonly name: string;
  /**
   * Region of this pool. Changing it replaces the pool.
   * @default the provider's region
   */
  readonly region?: string;
  /** Tags of this pool. They override default tags with the same key. Keys 1–128, values 0–256 characters. */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Whether AWS refuses to delete the pool. In an environment, set `protection` instead: it sets this and Terraform's
   * `prevent_destroy` together.
   * @default from the environment's protection; AWS: INACTIVE
   */
  readonly deletionProtection?: OneOf<"ACTIVE" | "INACTIVE">;
}

/** AWS's limits on them. */
export const limits = {
  name: NAME,
  tags: { keys: { length: [1, 128] }, each: { length: [0, 256] } },
} as const satisfies LimitsOf<GeneralSettings>;

type Arguments = Pick<UserPoolArguments, "name" | "region" | "tags" | "deletionProtection">;

export function toTerraform(settings: GeneralSettings): Complete<Arguments> {
  const { name, region, tags, deletionProtection } = settings;
  return { name, region, tags: tags && (isEmpty(tags) ? undefined : tags), deletionProtection };
}

/** The region is the environment's. `aws:…` tags are AWS's own: nobody can set them, and the provider ignores them. */
export function fromAws({ DescribeUserPool: pool }: DescribedPool): Complete<GeneralSettings> {
  const tags = Object.entries(pool.UserPoolTags ?? {}).filter(([key]) => !key.startsWith("aws:"));
  return {
    name: present(pool.Name),
    region: undefined,
    tags: tags.length > 0 ? Object.fromEntries(tags) : undefined,
    deletionProtection: known(pool.DeletionProtection, ["ACTIVE", "INACTIVE"]),
  };
}
