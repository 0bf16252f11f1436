import { TerraformOutput } from "cdktf";
import { addDomain, addSecondDomain } from "../../../lib/resources/domain/resource";
import { type DomainSettings, toTerraform } from "../../../lib/resources/domain/settings";
import type { PoolContext } from "../../../lib/resources/pool-context";
import { HERE, withResources } from "../with-resources";

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/6b4a";
const own = { name: "login.acme.example", certificateArn };

/** The Terraform JSON of a pool with the domain, whose URL is its only output. */
function withUrl(domain: DomainSettings["domain"], context: Partial<PoolContext> = HERE) {
  return withResources((pool) => {
    const added = addDomain(pool, { domain });
    if (added) new TerraformOutput(pool.scope, "url", { value: added.url }).overrideLogicalId("url");
  }, context);
}

const url = (...given: Parameters<typeof withUrl>): string => withUrl(...given).output.url.value;

describe("domain", () => {
  test("the version of the login pages is always emitted, since its removal would change nothing", () => {
    expect(toTerraform({ prefix: "acme" })).toEqual({ domain: "acme", managedLoginVersion: 1 });
    expect(toTerraform({ ...own, managedLoginVersion: 2 })).toEqual({
      domain: "login.acme.example",
      certificateArn,
      managedLoginVersion: 2,
    });
  });

  test("it has a fixed address, and is created after the old one is deleted", () => {
    const json = withUrl({ prefix: "acme", importId: "acme" });
    expect(json.resource.aws_cognito_user_pool_domain).toEqual({
      pool_domain: { user_pool_id: "${aws_cognito_user_pool.pool.id}", domain: "acme", managed_login_version: 1 },
    });
    expect(json.import).toEqual([{ id: "acme", to: "aws_cognito_user_pool_domain.pool_domain" }]);
  });

  test("a second domain has its own address and records, and is created after the first", () => {
    const settings = { domain: { prefix: "acme" }, secondDomain: { ...own, hostedZoneId: "Z1" } } as const;
    const { resource } = withResources((pool) => addSecondDomain(pool, settings, addDomain(pool, settings)), HERE);
    expect(resource.aws_cognito_user_pool_domain.pool_second_domain).toMatchObject({
      domain: "login.acme.example",
      certificate_arn: certificateArn,
      depends_on: ["aws_cognito_user_pool_domain.pool_domain"],
    });
    expect(Object.keys(resource.aws_route53_record)).toEqual(["pool_second_domain_a", "pool_second_domain_aaaa"]);
  });

  test("without the setting, there is no domain", () => {
    expect(Object.keys(withUrl(undefined).resource)).toEqual(["aws_cognito_user_pool"]);
  });
});

describe("login URL", () => {
  test("refers to the domain resource, since the pool's own attribute is not updated until the next run", () => {
    expect(url({ prefix: "acme" })).toBe(
      "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com",
    );
    expect(url(own)).toBe("https://${aws_cognito_user_pool_domain.pool_domain.domain}");
  });

  test("takes the region from the pool's id if it is not known", () => {
    const region = 'element(split("_", aws_cognito_user_pool.pool.id), 0)';
    const host = `\${startswith(${region}, "us-gov-") ? "auth-fips" : "auth"}.\${${region}}.amazoncognito.com`;
    const whole = `https://\${aws_cognito_user_pool_domain.pool_domain.domain}.${host}`;
    expect(url({ prefix: "acme" }, {})).toBe(whole);
    expect(url({ prefix: "acme" }, { region: "${var.region}" })).toBe(whole);
  });

  test("is a FIPS endpoint in GovCloud, which has no other", () => {
    expect(url({ prefix: "acme" }, { region: "us-gov-west-1" })).toMatch(/\.auth-fips\.us-gov-west-1\./);
  });

  test("is the base of the OAuth endpoints", () => {
    const gov = { region: "us-gov-west-1" };
    const { output } = withResources((pool) => {
      const endpoints = addDomain(pool, { domain: { prefix: "acme" } })?.endpoints;
      new TerraformOutput(pool.scope, "all", { value: endpoints }).overrideLogicalId("all");
    }, gov);
    const origin =
      "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth-fips.us-gov-west-1.amazoncognito.com";
    expect(output.all.value).toEqual({
      authorize: `${origin}/oauth2/authorize`,
      token: `${origin}/oauth2/token`,
      userinfo: `${origin}/oauth2/userInfo`,
      revoke: `${origin}/oauth2/revoke`,
      logout: `${origin}/logout`,
    });
  });
});

describe("DNS records", () => {
  const alias = {
    name: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution}",
    zone_id: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution_zone_id}",
    evaluate_target_health: false,
  };
  const record = { zone_id: "Z1", name: "login.acme.example", alias };

  test("alias the name to its distribution, over IPv4 and IPv6", () => {
    expect(withUrl({ ...own, hostedZoneId: "Z1" }).resource.aws_route53_record).toEqual({
      pool_domain_a: { ...record, type: "A" },
      pool_domain_aaaa: { ...record, type: "AAAA" },
    });
  });

  test("replace those of an imported domain, and no others", () => {
    const adopted = { ...own, hostedZoneId: "Z1", adopted: true };
    expect(withUrl(adopted).resource.aws_route53_record).toEqual({
      pool_domain_a: { ...record, type: "A", allow_overwrite: true },
      pool_domain_aaaa: { ...record, type: "AAAA", allow_overwrite: true },
    });
  });

  test("are not created without a hosted zone", () => {
    expect(withUrl(own).resource.aws_route53_record).toBeUndefined();
  });
});

describe("a created certificate", () => {
  const created = { name: "login.acme.example", certificate: "create", hostedZoneId: "Z1" } as const;
  const option = "tolist(aws_acm_certificate.pool_domain.domain_validation_options).0";
  const inVirginia = { region: "us-east-1" };

  test("is validated by one record, and the domain waits until it is issued", () => {
    const { resource } = withUrl(created, inVirginia);
    expect(resource).toMatchObject({
      aws_acm_certificate: {
        pool_domain: {
          domain_name: "login.acme.example",
          validation_method: "DNS",
          lifecycle: { create_before_destroy: true },
        },
      },
      aws_acm_certificate_validation: {
        pool_domain: {
          certificate_arn: "${aws_acm_certificate.pool_domain.arn}",
          validation_record_fqdns: ["${aws_route53_record.pool_domain_certificate.fqdn}"],
        },
      },
      aws_cognito_user_pool_domain: {
        pool_domain: { certificate_arn: "${aws_acm_certificate_validation.pool_domain.certificate_arn}" },
      },
    });
    expect(Object.keys(resource.aws_route53_record)).toEqual([
      "pool_domain_a",
      "pool_domain_aaaa",
      "pool_domain_certificate",
    ]);
    expect(resource.aws_route53_record.pool_domain_certificate).toEqual({
      zone_id: "Z1",
      name: `\${${option}.resource_record_name}`,
      type: "CNAME",
      records: [`\${${option}.resource_record_value}`],
      ttl: 300,
      allow_overwrite: true,
    });
  });

  test.each<[string, Partial<PoolContext>, string | undefined]>([
    ["in us-east-1 says no region, which provider 5 does not know", inVirginia, undefined],
    ["elsewhere says us-east-1", HERE, "us-east-1"],
    ["where only Terraform knows the region says us-east-1", {}, "us-east-1"],
  ])("of a pool %s", (_, context, region) => {
    const { resource } = withUrl(created, context);
    expect(resource.aws_acm_certificate.pool_domain.region).toBe(region);
    expect(resource.aws_acm_certificate_validation.pool_domain.region).toBe(region);
    expect(resource.aws_route53_record.pool_domain_certificate.region).toBeUndefined();
  });

  test("says us-east-1 where the provider is in another region than the pool", () => {
    const add = (pool: PoolContext) => void addDomain(pool, { domain: created });
    const { resource } = withResources(add, inVirginia, "us-east-1");
    expect(resource.aws_acm_certificate.pool_domain.region).toBe("us-east-1");
  });

  test("of a second domain has addresses of its own", () => {
    const settings = { domain: { prefix: "acme" }, secondDomain: created } as const;
    const { resource } = withResources((pool) => addSecondDomain(pool, settings, addDomain(pool, settings)), HERE);
    expect(Object.keys(resource.aws_acm_certificate)).toEqual(["pool_second_domain"]);
    expect(Object.keys(resource.aws_route53_record)).toContain("pool_second_domain_certificate");
  });

  test("is no one's where no domain asks for it", () => {
    expect(withUrl({ ...own, hostedZoneId: "Z1" }).resource.aws_acm_certificate).toBeUndefined();
  });
});

test("a domain that AWS refuses does not compile", () => {
  const refused: DomainSettings["domain"][] = [
    // @ts-expect-error a name needs its certificate
    { name: "login.acme.example" },
    // @ts-expect-error a record has to validate it
    { name: "login.acme.example", certificate: "create" },
    // @ts-expect-error one certificate
    { ...own, certificate: "create", hostedZoneId: "Z1" },
    // @ts-expect-error a prefix has none
    { prefix: "acme", certificate: "create", hostedZoneId: "Z1" },
    // @ts-expect-error a prefix has none
    { prefix: "acme", certificateArn },
    // @ts-expect-error Amazon's zone is not yours
    { prefix: "acme", hostedZoneId: "Z1" },
    // @ts-expect-error one or the other
    { prefix: "acme", ...own },
    // @ts-expect-error there are two versions
    { prefix: "acme", managedLoginVersion: 3 },
  ];
  expect(refused).toHaveLength(8);
});
