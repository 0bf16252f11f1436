import type { Pool } from "../pool";
import type { Region } from "../store";

/** The pool as DescribeUserPool answers it. */
export function describePool(region: Region, pool: Pool): object {
  const { PoolName, AdminCreateUserConfig, LambdaConfig, ...settings } = pool.settings;
  return {
    Id: pool.id,
    Arn: pool.arn,
    Name: PoolName,
    ...pool.dates,
    ...settings,
    LambdaConfig: LambdaConfig ?? {},
    ...pool.identity,
    AdminCreateUserConfig: {
      // Not certain: that this old name always follows the password policy.
      UnusedAccountValidityDays: settings.Policies.PasswordPolicy?.TemporaryPasswordValidityDays,
      ...AdminCreateUserConfig,
    },
    SchemaAttributes: pool.schema,
    MfaConfiguration: pool.mfa.configuration,
    EstimatedNumberOfUsers: pool.users.size,
    UserPoolTags: pool.tags,
    ...domainsOf(region, pool),
  };
}

function domainsOf(region: Region, pool: Pool): { Domain?: string; CustomDomain?: string } {
  const domains = [...region.domains.values()].filter(({ UserPoolId }) => UserPoolId === pool.id);
  return {
    Domain: domains.find(({ CustomDomainConfig }) => !CustomDomainConfig)?.Domain,
    CustomDomain: domains.find(({ CustomDomainConfig }) => CustomDomainConfig)?.Domain,
  };
}
