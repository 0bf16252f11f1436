import { invalidParameter } from "../aws-error";
import { checkCertificate, checkDomain, checkVersion } from "../domain/rules";
import { operation } from "../operation";
import { getPool, type Region } from "../store";
import type { Domain } from "../types";

/** What CloudFront answers for, the same for every domain here. */
const CLOUDFRONT = "d0000000emulated.cloudfront.net";

/** CreateUserPoolDomain; the domain is active at once. */
export const CreateUserPoolDomain = operation("CreateUserPoolDomain", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  checkDomain(region, input);
  checkVersion(pool, input.ManagedLoginVersion);
  // Not certain: AWS's version is a time stamp like this one; nothing reads it.
  const domain = { ...input, ManagedLoginVersion: input.ManagedLoginVersion ?? 1, Version: "20260101000000" };
  region.domains.set(domain.Domain, domain);
  return answer(domain);
});

/** DescribeUserPoolDomain: an empty description where there is none, not an error. */
export const DescribeUserPoolDomain = operation("DescribeUserPoolDomain", (region, input) => {
  const domain = region.domains.get(input.Domain);
  if (!domain) return { DomainDescription: {} };
  return {
    DomainDescription: {
      CustomDomainConfig: {},
      ...domain,
      AWSAccountId: region.store.accountId,
      CloudFrontDistribution: CLOUDFRONT,
      S3Bucket: `aws-cognito-emulated-${region.name}-assets`,
      Status: "ACTIVE",
    },
  };
});

/**
 * UpdateUserPoolDomain: a custom domain stays one only while its certificate is sent.
 * Not certain: that a version that is not sent stays.
 */
export const UpdateUserPoolDomain = operation("UpdateUserPoolDomain", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  const domain = getDomain(region, input.Domain, input.UserPoolId);
  if (domain.CustomDomainConfig && !input.CustomDomainConfig) {
    throw invalidParameter("Cannot convert custom domain to prefix domain.");
  }
  // Not certain: the text, made after the one above.
  if (!domain.CustomDomainConfig && input.CustomDomainConfig) {
    throw invalidParameter("Cannot convert prefix domain to custom domain.");
  }
  checkCertificate(input);
  checkVersion(pool, input.ManagedLoginVersion);
  const updated = { ...domain, ...input };
  region.domains.set(updated.Domain, updated);
  return answer(updated);
});

/** DeleteUserPoolDomain. */
export const DeleteUserPoolDomain = operation("DeleteUserPoolDomain", (region, { Domain, UserPoolId }) => {
  getDomain(region, Domain, UserPoolId);
  region.domains.delete(Domain);
  return {};
});

function answer(domain: Domain): object {
  return {
    ManagedLoginVersion: domain.ManagedLoginVersion,
    ...(domain.CustomDomainConfig && { CloudFrontDomain: CLOUDFRONT }),
  };
}

function getDomain(region: Region, name: string, userPoolId: string): Domain {
  const domain = region.domains.get(name);
  if (domain?.UserPoolId !== userPoolId) throw invalidParameter("No such domain or user pool exists.");
  return domain;
}
