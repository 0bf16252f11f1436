import { operation } from "../operation";
import { awsOwn, checkTagKeys, checkTags, taggedPool } from "../user-pool/tags";

/** TagResource. Only pools have tags. */
export const TagResource = operation("TagResource", (region, { ResourceArn, Tags }) => {
  const pool = taggedPool(region, ResourceArn);
  checkTagKeys(Object.keys(Tags));
  const own = awsOwn(pool.tags);
  const others = Object.entries({ ...pool.tags, ...Tags }).filter(([key]) => !Object.hasOwn(own, key));
  checkTags(Object.fromEntries(others));
  pool.tags = { ...own, ...Object.fromEntries(others) };
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
