import { AwsCognitoUserPoolDomain, AwsRoute53Record } from "../../aws";
import { prefixDomainParent } from "../../aws-facts/login-hosts";
import { conditional, dependable, Fn } from "../../cdktf";
import { isReference } from "../../synth/reference";
import { addCertificate } from "../certificate/resource";
import { type PoolContext, placed } from "../pool-context";
import { type Endpoints, endpointsAt } from "./endpoints";
import { type CustomDomain, type DomainSettings, type PrefixDomain, toTerraform } from "./settings";

/** The domain, and what waits for it. */
export interface Domain {
  /** The `aws_cognito_user_pool_domain` itself. */
  readonly resource: AwsCognitoUserPoolDomain;
  /** Origin of the login pages and of the OAuth endpoints: `https://login.example.com`. */
  readonly url: string;
  /** Where apps and APIs send their OAuth requests. */
  readonly endpoints: Endpoints;
}

/**
 * Adds the domain, `aws_cognito_user_pool_domain.<pool>_domain`, its certificate where that is to be created, and its records
 * where it says the zone.
 */
export function addDomain(context: PoolContext, { domain }: DomainSettings): Domain | undefined {
  if (domain === undefined) return undefined;
  const resource = add(context, "domain", domain);
  const host = domain.prefix === undefined ? resource.domain : `${resource.domain}.${amazonsHost(context)}`;
  const url = `https://${host}`;
  return { resource, url, endpoints: endpointsAt(url) };
}

/** Adds the second domain after the first one, and so after the styles of managed login: `….<pool>_second_domain`. */
export function addSecondDomain(context: PoolContext, { secondDomain }: DomainSettings, first?: Domain): void {
  if (secondDomain === undefined) return;
  const resource = add(context, "second_domain", secondDomain);
  if (first !== undefined) resource.dependsOn = [dependable(first.resource)];
}

function add(context: PoolContext, name: string, domain: PrefixDomain | CustomDomain): AwsCognitoUserPoolDomain {
  const { scope, pool } = context;
  const resource = new AwsCognitoUserPoolDomain(scope, name, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...toTerraform(domain),
    ...(domain.certificate === "create" && { certificateArn: addCertificate(context, name, domain) }),
  });
  placed(context, resource, name, domain);
  if (domain.prefix === undefined) addDomainRecords(context, name, domain, resource);
  return resource;
}

/** The pool's id begins with its region. */
function amazonsHost({ region, pool }: PoolContext): string {
  if (region !== undefined && !isReference(region)) return prefixDomainParent(region);
  const known = Fn.element(Fn.split("_", pool.id), 0);
  // Terraform decides what `prefixDomainParent` decides of a region that is known.
  return `${conditional(Fn.startswith(known, "us-gov-"), "auth-fips", "auth")}.${known}.amazoncognito.com`;
}

/**
 * Points a domain's name to where AWS serves it: `aws_route53_record.<pool>_domain_a` and `…_aaaa`. Records that are there
 * already are refused by Route 53, except for those of an adopted domain.
 */
function addDomainRecords(
  context: PoolContext,
  address: string,
  { name, hostedZoneId, adopted }: CustomDomain,
  { cloudfrontDistribution, cloudfrontDistributionZoneId }: AwsCognitoUserPoolDomain,
): void {
  if (hostedZoneId === undefined) return;
  for (const type of ["A", "AAAA"]) {
    const of = `${address}_${type.toLowerCase()}`;
    const record = new AwsRoute53Record(context.scope, of, {
      zoneId: hostedZoneId,
      name,
      type,
      alias: { name: cloudfrontDistribution, zoneId: cloudfrontDistributionZoneId, evaluateTargetHealth: false },
      allowOverwrite: adopted ? true : undefined,
    });
    placed(context, record, of);
  }
}
