import { notFound } from "../aws-error";
import { operation } from "../operation";
import type { Pool } from "../pool";
import { getPool, type Region } from "../store";

/** TagResource. */
export const TagResource = operation("TagResource", (region, { ResourceArn, Tags }) => {
  const pool = taggedPool(region, ResourceArn);
  pool.tags = { ...pool.tags, ...Tags };
  return {};
});

/** UntagResource. */
export const UntagResource = operation("UntagResource", (region, { ResourceArn, TagKeys }) => {
  const pool = taggedPool(region, ResourceArn);
  pool.tags = Object.fromEntries(Object.entries(pool.tags).filter(([key]) => !TagKeys.includes(key)));
  return {};
});

/** ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", (region, { ResourceArn }) => ({
  Tags: taggedPool(region, ResourceArn).tags,
}));

/** Only pools have tags. Not certain: the text for an ARN of something else. */
function taggedPool(region: Region, arn: string): Pool {
  const id = arn.split(":userpool/")[1];
  if (id === undefined) throw notFound(`Resource ${arn} does not exist.`);
  return getPool(region, id);
}
