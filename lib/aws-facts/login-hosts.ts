/**
 * What follows the prefix in the host of a pool's login pages. GovCloud has FIPS endpoints only. Browsers know it as a public
 * suffix.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html
 */
export function prefixDomainParent(region: string): string {
  return `${region.startsWith("us-gov-") ? "auth-fips" : "auth"}.${region}.amazoncognito.com`;
}
