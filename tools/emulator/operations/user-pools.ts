import { invalidParameter } from "../aws-error";
import { now, poolId } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import type { Pool } from "../pool";
import { getPool } from "../store";
import { describePool } from "../user-pool/describe";
import { noMfa, requestedMfa } from "../user-pool/mfa";
import { checkPool } from "../user-pool/rules";
import { extendedSchema, newSchema } from "../user-pool/schema";
import { newSettings, updatedSettings } from "../user-pool/settings";
import { SIGNING_CERTIFICATE } from "../user-pool/signing-certificate";
import { awsOwn, checkTags } from "../user-pool/tags";

/** CreateUserPool. */
export const CreateUserPool = operation("CreateUserPool", (region, input) => {
  const { AliasAttributes, UsernameAttributes, UsernameConfiguration } = input;
  if (AliasAttributes?.length && UsernameAttributes?.length) {
    // Not certain: the text; the provider refuses this itself.
    throw invalidParameter("Only one of the aliasAttributes or usernameAttributes can be set in a user pool.");
  }
  const state = { settings: newSettings(input), schema: newSchema(input.Schema ?? []), mfa: noMfa() };
  state.mfa = requestedMfa(state, input.MfaConfiguration);
  checkPool(state, region);
  const tags = input.UserPoolTags ?? {};
  checkTags(tags);
  const id = poolId(region);
  const pool: Pool = {
    ...state,
    id,
    arn: `arn:aws:cognito-idp:${region.name}:${region.store.accountId}:userpool/${id}`,
    identity: { AliasAttributes, UsernameAttributes, UsernameConfiguration },
    dates: { CreationDate: now(), LastModifiedDate: now() },
    tags,
    logConfigurations: [],
    clients: new Map(),
    identityProviders: new Map(),
    resourceServers: new Map(),
    groups: new Map(),
    users: new Map(),
    uiCustomizations: new Map(),
    riskConfigurations: new Map(),
    brandings: new Map(),
    terms: new Map(),
  };
  region.pools.set(id, pool);
  return { UserPool: describePool(region, pool) };
});

/** DescribeUserPool. */
export const DescribeUserPool = operation("DescribeUserPool", (region, { UserPoolId }) => ({
  UserPool: describePool(region, getPool(region, UserPoolId)),
}));

/** UpdateUserPool. Not certain: that tags that are not sent stay. */
export const UpdateUserPool = operation("UpdateUserPool", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  const state = {
    settings: updatedSettings(pool.settings, input),
    schema: pool.schema,
    mfa: pool.mfa,
    tags: input.UserPoolTags ? { ...awsOwn(pool.tags), ...input.UserPoolTags } : pool.tags,
  };
  state.mfa = requestedMfa(state, input.MfaConfiguration);
  checkPool(state, region, pool);
  checkTags(input.UserPoolTags ?? {});
  Object.assign(pool, state);
  pool.dates.LastModifiedDate = now();
  return {};
});

/** GetSigningCertificate: with it a SAML provider checks the requests of the pool. */
export const GetSigningCertificate = operation("GetSigningCertificate", (region, { UserPoolId }) => {
  getPool(region, UserPoolId);
  return { Certificate: SIGNING_CERTIFICATE };
});

/** DeleteUserPool: refused while protected or while a domain points at the pool. */
export const DeleteUserPool = operation("DeleteUserPool", (region, { UserPoolId }) => {
  const pool = getPool(region, UserPoolId);
  if (pool.settings.DeletionProtection === "ACTIVE") {
    throw invalidParameter(
      "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be " +
        "inactivated first.",
    );
  }
  if ([...region.domains.values()].some((domain) => domain.UserPoolId === UserPoolId)) {
    throw invalidParameter("User pool cannot be deleted. It has a domain configured that should be deleted first.");
  }
  region.pools.delete(UserPoolId);
  return {};
});

/** ListUserPools. */
export const ListUserPools = operation("ListUserPools", (region, { MaxResults, NextToken }) => {
  const { page, ...rest } = paginate(region.pools, { list: "pools", limit: MaxResults, token: NextToken });
  const UserPools = page.map(({ id, settings, dates }) => ({
    Id: id,
    Name: settings.PoolName,
    LambdaConfig: settings.LambdaConfig ?? {},
    ...dates,
  }));
  return { UserPools, ...rest };
});

/** AddCustomAttributes: there is no way back. */
export const AddCustomAttributes = operation("AddCustomAttributes", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  pool.schema = extendedSchema(pool.schema, input.CustomAttributes);
  pool.dates.LastModifiedDate = now();
  return {};
});
