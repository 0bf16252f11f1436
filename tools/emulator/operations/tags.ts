import { operation } from "../operation";
import { checkTagKeys, checkTags, taggedPool } from "../user-pool/tags";

/** TagResource. Only pools have tags. */
export const TagResource = operation("TagResource", (region, { ResourceArn, Tags }) => {
  const pool = taggedPool(region, ResourceArn);
  const tags = { ...pool.tags, ...Tags };
  checkTags(tags);
  pool.tags = tags;
  return {};
});

/** UntagResource. */
export const UntagResource = operation("UntagResource", (region, { ResourceArn, TagKeys }) => {
  const pool = taggedPool(region, ResourceArn);
  checkTagKeys(TagKeys);
  pool.tags = Object.fromEntries(Object.entries(pool.tags).filter(([key]) => !TagKeys.includes(key)));
  return {};
});

/** ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", (region, { ResourceArn }) => ({
  Tags: taggedPool(region, ResourceArn).tags,
}));
