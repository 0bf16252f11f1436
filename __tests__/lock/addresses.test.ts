import { Testing } from "cdktf";
import fc from "fast-check";
import type { Environment } from "../../lib/environment";
import { addressesOf } from "../../lib/lock/addresses";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { environments as fixtures } from "../fixtures/stacks";
import { environments } from "../properties/settings";
import type { Json } from "../terraform-json";

/** The addresses of what is synthesised. */
function synthesised(environment: Environment): string[] {
  const { resource }: Json = JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), environment)));
  return Object.entries<object>(resource)
    .flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))
    .toSorted();
}

const told = ({ userPool }: Environment) => [...addressesOf(userPool).values()].flat().toSorted();

test.each(fixtures.map((environment) => [environment.name, environment] as const))(
  "the addresses of %s are those of its synthesized resources",
  (_, environment) => {
    expect(told(environment)).toEqual(synthesised(environment));
  },
);

test("the addresses of generated environments are those of their synthesized resources", () => {
  fc.assert(
    fc.property(environments(), (environment) => {
      expect(told(environment)).toEqual(synthesised(environment));
    }),
    { seed: 20260801, numRuns: 25, endOnFailure: true },
  );
});

test("each address belongs to the setting that creates it", () => {
  const addresses = addressesOf({
    name: "acme",
    domain: { prefix: "acme", managedLoginVersion: 2 },
    secondDomain: { name: "login.acme.com", certificate: "create", hostedZoneId: "Z1" },
    clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] } },
    clientSecrets: { toSsmParameter: "/acme" },
    smsConfiguration: { role: "create" },
    identityProviders: {
      apple: {
        type: "SignInWithApple",
        clientId: "com.acme",
        teamId: "ABCDE12345",
        keyId: "ABCDE12345",
        privateKey: { fromSecretsManager: "apple" },
        authorizeScopes: ["email"],
      },
    },
  });
  expect(Object.fromEntries(addresses)).toEqual({
    userPool: ["aws_cognito_user_pool.pool"],
    "userPool.smsConfiguration": ["aws_iam_role.pool_sms", "aws_iam_role_policy.pool_sms"],
    "userPool.clients.web": ["aws_cognito_user_pool_client.pool_web"],
    "userPool.clients.web.branding": ["aws_cognito_managed_login_branding.pool_web"],
    "userPool.clientSecrets.web": ["aws_ssm_parameter.pool_web"],
    "userPool.domain": ["aws_cognito_user_pool_domain.pool_domain"],
    "userPool.secondDomain": ["aws_cognito_user_pool_domain.pool_second_domain"],
    "userPool.secondDomain.certificate": [
      "aws_acm_certificate.pool_second_domain",
      "aws_acm_certificate_validation.pool_second_domain",
      "aws_route53_record.pool_second_domain_certificate",
    ],
    "userPool.secondDomain.hostedZoneId": [
      "aws_route53_record.pool_second_domain_a",
      "aws_route53_record.pool_second_domain_aaaa",
    ],
    "userPool.identityProviders.apple": [
      "aws_cognito_identity_provider.pool_apple",
      "terraform_data.pool_apple_private_key",
    ],
  });
});
