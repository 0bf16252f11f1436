import type { Complete, UserPoolDomainArguments } from "../../aws";
import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import type { Adoptable } from "../importable";

interface Common extends Adoptable {
  /**
   * 1 is the classic hosted UI, 2 managed login (tier ESSENTIALS or PLUS). Always emitted, since Terraform ignores its removal.
   * @default 1; an adopted domain keeps what it has
   */
  readonly managedLoginVersion?: 1 | 2;
}

/** A domain of `amazoncognito.com`. */
export interface PrefixDomain extends Common {
  /**
   * `<prefix>.auth.<region>.amazoncognito.com`: 1–63 lower-case letters, digits and inner hyphens; unique in the region among
   * all AWS accounts; without the words aws, amazon and cognito.
   */
  readonly prefix: string;
  readonly name?: undefined;
  readonly certificate?: undefined;
  readonly certificateArn?: undefined;
  readonly hostedZoneId?: undefined;
}

interface NamedDomain extends Common {
  readonly prefix?: undefined;
  /** Such as `login.example.com`, 63 characters at most; its parent has to resolve (A record) before. */
  readonly name: string;
}

/** Your own domain, with a certificate that you have. */
export interface CertifiedDomain extends NamedDomain {
  readonly certificate?: undefined;
  /** ARN of an issued ACM certificate for the name, in us-east-1. */
  readonly certificateArn: string;
  /** Route 53 zone that gets the name's alias records (A and AAAA). @default they are made elsewhere */
  readonly hostedZoneId?: string;
}

/** Your own domain, with a certificate that is created with it. */
export interface CreatedCertificateDomain extends NamedDomain {
  /**
   * The certificate is created in us-east-1, validated with a record in the hosted zone, and renewed by ACM. The domain waits
   * until it is issued. A CAA record that does not allow Amazon makes ACM refuse it.
   */
  readonly certificate: "create";
  readonly certificateArn?: undefined;
  /** Public Route 53 zone, in the same account, that gets the validation record and the alias records (A and AAAA). */
  readonly hostedZoneId: string;
}

/** Your own domain; GovCloud has none. */
export type CustomDomain = CertifiedDomain | CreatedCertificateDomain;

/** Where the login pages are. */
export interface DomainSettings {
  /**
   * Another prefix or name **replaces the domain**: the old one is deleted before the new one is made, and meanwhile nobody
   * can sign in there (a custom domain takes up to an hour).
   *
   * `importId`: the prefix or the name.
   */
  readonly domain?: PrefixDomain | CustomDomain;
  /**
   * A pool can have a prefix and a custom domain. Outputs, links and authorizers are those of `domain`; the pages are at both.
   *
   * `importId`: the prefix or the name.
   */
  readonly secondDomain?: PrefixDomain | CustomDomain;
}

const LIMITS = {
  prefix: {
    length: [1, 63],
    pattern: "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
    allowed: "lower-case letters, digits and inner hyphens",
  },
  name: {
    length: [1, 63],
    pattern: "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+",
    allowed: "a host name with dots, in lower case, without scheme, port and path",
  },
  certificateArn: { arn: ARNS.certificate },
  hostedZoneId: {
    length: [1, 32],
    pattern: "(/hostedzone/)?Z[A-Z0-9]+",
    allowed: "the id of the zone (Z, then upper-case letters and digits), not its name",
  },
} as const;

/** AWS's limits on them. */
export const limits = { domain: LIMITS, secondDomain: LIMITS } as const satisfies LimitsOf<DomainSettings>;

/** Settings to arguments. A certificate that is still to be created has no ARN yet: `addDomain` has it. */
export function toTerraform(domain: PrefixDomain | CustomDomain): Complete<UserPoolDomainArguments> {
  return {
    domain: domain.prefix ?? domain.name,
    certificateArn: domain.certificateArn,
    managedLoginVersion: domain.managedLoginVersion ?? (domain.adopted ? undefined : 1),
  };
}
