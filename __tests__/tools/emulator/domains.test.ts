import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();
const CustomDomainConfig = { CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" };

test("a prefix is active at once, and the pool knows it", async () => {
  const UserPoolId = await pool();
  expect(await send("CreateUserPoolDomain", { UserPoolId, Domain: "shop" })).toEqual({ ManagedLoginVersion: 1 });
  const { DomainDescription } = await send("DescribeUserPoolDomain", { Domain: "shop" });
  expect(DomainDescription).toMatchObject({
    UserPoolId,
    Status: "ACTIVE",
    AWSAccountId: "123456789012",
    CloudFrontDistribution: expect.stringMatching(/\.cloudfront\.net$/),
  });
  expect((await live(UserPoolId)).Domain).toBe("shop");
});

test("a domain that does not exist is described as empty", async () => {
  expect(await send("DescribeUserPoolDomain", { Domain: "nowhere" })).toEqual({ DomainDescription: {} });
});

test("a pool can have one prefix and one custom domain", async () => {
  const UserPoolId = await pool();
  await send("CreateUserPoolDomain", { UserPoolId, Domain: "first" });
  await send("CreateUserPoolDomain", { UserPoolId, Domain: "login.a.example", CustomDomainConfig });
  expect((await live(UserPoolId)).CustomDomain).toBe("login.a.example");
  expect(await refusal("CreateUserPoolDomain", { UserPoolId, Domain: "second" })).toBe(
    "InvalidParameterException: User pool already has a domain configured.",
  );
});

test("a prefix belongs to one pool", async () => {
  await send("CreateUserPoolDomain", { UserPoolId: await pool(), Domain: "taken" });
  expect(await refusal("CreateUserPoolDomain", { UserPoolId: await pool(), Domain: "taken" })).toBe(
    "InvalidParameterException: Domain already associated with another user pool.",
  );
});

test("a pool with a domain cannot be deleted before the domain", async () => {
  const UserPoolId = await pool();
  await send("CreateUserPoolDomain", { UserPoolId, Domain: "held" });
  expect(await refusal("DeleteUserPool", { UserPoolId })).toBe(
    "InvalidParameterException: User pool cannot be deleted. It has a domain configured that should be deleted first.",
  );
  await send("DeleteUserPoolDomain", { UserPoolId, Domain: "held" });
  expect(await refusal("DeleteUserPoolDomain", { UserPoolId, Domain: "held" })).toBe(
    "InvalidParameterException: No such domain or user pool exists.",
  );
  expect(await refusal("DeleteUserPool", { UserPoolId })).toBe("not refused");
});

test("updating a custom domain requires its certificate", async () => {
  const UserPoolId = await pool();
  const Domain = "auth.a.example";
  await send("CreateUserPoolDomain", { UserPoolId, Domain, CustomDomainConfig });
  expect(await refusal("UpdateUserPoolDomain", { UserPoolId, Domain, ManagedLoginVersion: 2 })).toBe(
    "InvalidParameterException: Cannot convert custom domain to prefix domain.",
  );
  await send("UpdateUserPoolDomain", { UserPoolId, Domain, CustomDomainConfig, ManagedLoginVersion: 2 });
  expect((await send("DescribeUserPoolDomain", { Domain })).DomainDescription.ManagedLoginVersion).toBe(2);
});

test.each<[string, object, string]>([
  [
    "an upper-case prefix",
    { Domain: "Shop" },
    "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and " +
      "hyphens.",
  ],
  ["a reserved word between hyphens", { Domain: "my-cognito-app" }, "Domain cannot contain reserved word: cognito"],
  ["a prefix with a certificate", { Domain: "shop", CustomDomainConfig }, "Custom domain is not a valid subdomain"],
  [
    "a certificate of another region",
    {
      Domain: "x.a.example",
      CustomDomainConfig: { CertificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/a" },
    },
    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid " +
      "certificate chain.",
  ],
])("%s is refused", async (_, input, message) => {
  expect(await refusal("CreateUserPoolDomain", { UserPoolId: await pool(), ...input })).toBe(
    `InvalidParameterException: ${message}`,
  );
});

test("managed login is refused on the smallest tier", async () => {
  const UserPoolId = await pool({ UserPoolTier: "LITE" });
  expect(await refusal("CreateUserPoolDomain", { UserPoolId, Domain: "lite", ManagedLoginVersion: 2 })).toBe(
    "FeatureUnavailableInTierException: The following feature is not available for the LITE pricing tier configured: " +
      "Managed Login Version 2",
  );
});
