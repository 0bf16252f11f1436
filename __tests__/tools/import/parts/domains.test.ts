import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const read = (...domains: object[]) => readPool(described({ domains: domains as never }));
const CERTIFICATE = "arn:aws:acm:us-east-1:111111111111:certificate/1";

/** What AWS answers beside it. */
const OWN = {
  UserPoolId: "us-west-2_abc123",
  AWSAccountId: "111111111111",
  S3Bucket: "bucket",
  CloudFrontDistribution: "d111.cloudfront.net",
  Version: "20260101000000",
  Status: "ACTIVE",
};

test("a prefix", () => {
  const { userPool, remarks } = read({ ...OWN, Domain: "acme", ManagedLoginVersion: 2, CustomDomainConfig: {} });
  expect(userPool.domain).toEqual({ prefix: "acme", adopted: true, importId: "acme", managedLoginVersion: 2 });
  expect(remarks).toEqual([]);
});

test("a custom domain from before managed login, whose DNS records stay unmanaged", () => {
  const { userPool } = read({
    ...OWN,
    Domain: "login.acme.example",
    CustomDomainConfig: { CertificateArn: CERTIFICATE },
  });
  expect(userPool.domain).toEqual({
    name: "login.acme.example",
    certificateArn: CERTIFICATE,
    adopted: true,
    importId: "login.acme.example",
  });
});

test("the TLS version and the failover are reset by the next update", () => {
  const CustomDomainConfig = { CertificateArn: CERTIFICATE, SecurityPolicy: "TLS_V1_3_2025" };
  const Routing = { Failover: { SecondaryRegion: "us-east-1", PrimaryRoute53HealthCheckId: "1" } };
  const { userPool, remarks } = read({ ...OWN, Domain: "login.acme.example", CustomDomainConfig, Routing });
  const lost = remarks.filter(({ kind }) => kind === "lost");
  expect(lost.map(({ kind, path, source }) => [kind, path, source])).toEqual([
    ["lost", "userPool.domain", "DescribeUserPoolDomain CustomDomainConfig.SecurityPolicy"],
    ["lost", "userPool.domain", "DescribeUserPoolDomain Routing"],
  ]);
  expect(userPool.domain?.notManaged).toEqual({
    "CustomDomainConfig.SecurityPolicy": { verdict: "wiped", value: "TLS_V1_3_2025" },
    Routing: { verdict: "wiped", value: Routing },
  });
});

test("a newer version of the login pages is left as it is", () => {
  const { userPool, remarks } = read({ ...OWN, Domain: "acme", ManagedLoginVersion: 3 });
  expect(userPool.domain).toEqual({ prefix: "acme", adopted: true, importId: "acme" });
  expect(remarks).toMatchObject([{ kind: "unknown", source: "DescribeUserPoolDomain ManagedLoginVersion" }]);
});

test("with a prefix and a custom domain, apps use the custom one", () => {
  const { userPool, remarks } = read(
    { ...OWN, Domain: "acme", ManagedLoginVersion: 1 },
    { ...OWN, Domain: "login.acme.example", CustomDomainConfig: { CertificateArn: CERTIFICATE } },
  );
  expect(userPool.domain).toMatchObject({ name: "login.acme.example", importId: "login.acme.example" });
  expect(userPool.secondDomain).toEqual({ prefix: "acme", adopted: true, importId: "acme", managedLoginVersion: 1 });
  // The records of its name.
  expect(remarks).toMatchObject([{ kind: "left-out", path: "userPool.domain.hostedZoneId" }]);
});
