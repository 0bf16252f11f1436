import type { CreateUserPoolDomainRequest } from "../../aws-model";
import { AwsError, invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { Region } from "../store";

type Request = CreateUserPoolDomainRequest;

/** What a new domain may be called, and that the pool has no other of its kind. */
export function checkDomain(region: Region, request: Request): void {
  const custom = request.CustomDomainConfig !== undefined;
  if (custom) checkCustomName(request.Domain);
  else checkPrefix(request.Domain);
  checkCertificate(request);
  if (region.domains.has(request.Domain)) {
    throw invalidParameter("Domain already associated with another user pool.");
  }
  for (const { UserPoolId, CustomDomainConfig } of region.domains.values()) {
    if (UserPoolId === request.UserPoolId && (CustomDomainConfig !== undefined) === custom) {
      throw invalidParameter("User pool already has a domain configured.");
    }
  }
}

/** CloudFront reads certificates from us-east-1. The emulator assumes that it is issued and covers the name. */
export function checkCertificate({ CustomDomainConfig }: Pick<Request, "CustomDomainConfig">): void {
  const arn = CustomDomainConfig?.CertificateArn;
  if (arn !== undefined && !/^arn:[^:]*:acm:us-east-1:/.test(arn)) {
    throw invalidParameter(
      "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a " +
        "valid certificate chain.",
    );
  }
}

/** Managed login is not for the smallest tier. */
export function checkVersion(pool: Pool, version: number | undefined): void {
  // Not certain: the text; the model has no bounds for the number.
  if (version !== undefined && version !== 1 && version !== 2) throw invalidParameter("Invalid managed login version.");
  if (version === 2 && pool.settings.UserPoolTier === "LITE") {
    throw new AwsError(
      "FeatureUnavailableInTierException",
      "The following feature is not available for the LITE pricing tier configured: Managed Login Version 2",
    );
  }
}

function checkPrefix(name: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) {
    throw invalidParameter(
      "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, " +
        "and hyphens.",
    );
  }
  // Measured between hyphens. Not certain: that the word inside another is let through.
  const reserved = name.split("-").find((token) => ["aws", "amazon", "cognito"].includes(token));
  if (reserved) throw invalidParameter(`Domain cannot contain reserved word: ${reserved}`);
}

/**
 * Not certain: that a name without a dot is refused with this text. The emulator does not check the DNS of the parent.
 */
function checkCustomName(name: string): void {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)) throw invalidParameter("Custom domain is not a valid subdomain");
}
