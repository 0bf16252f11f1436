/**
 * Terraform's import id of a resource. An id that ends like one with a region (`…/team@us-east-1`) gets the region of the pool
 * as well: the provider takes the last one off.
 * @param poolId begins with the region
 */
export function importIdOf(id: string, poolId: string): string {
  return /@[a-z]{2}[a-z0-9-]*-\d$/.test(id) ? `${id}@${poolId.split("_")[0]}` : id;
}
