import type { Json } from "../../terraform-json";
import { errors, notes, outputs, pool, resources, type Said, warnings } from "../emitted";
import { elsewhere, type Items } from "../items";
import { CHOICES, type Choice, type ChoiceName, federated, PROVIDERS, WALK_THROUGH } from "./choices";

/** The choices are in the JSON as said, and no rule has an error for them. */
export const expectChoices =
  (...names: readonly ChoiceName[]) =>
  () => {
    for (const name of names) {
      const { said, emitted, without = [] }: Choice = CHOICES[name];
      const made = pool(said);
      expect({ [name]: made }).toMatchObject({ [name]: emitted });
      expect(Object.keys(made).filter((argument) => without.includes(argument))).toEqual([]);
      expect({ [name]: errors(said) }).toEqual({ [name]: [] });
    }
  };

/** The provider is there as said, and the client that offers it waits for it. */
export const expectProviders =
  (...names: readonly string[]) =>
  () => {
    for (const name of names) {
      const made = resources(federated(name));
      const { details, username } = PROVIDERS[name] as (typeof PROVIDERS)[string];
      const provider = made.aws_cognito_identity_provider[`pool_${name}`];
      expect(provider).toMatchObject({ provider_name: name, provider_type: name, provider_details: details });
      expect(provider.attribute_mapping).toMatchObject({ email: expect.any(String), ...(username && { username }) });
      expect(made.aws_cognito_user_pool_client.pool_web).toMatchObject({
        supported_identity_providers: ["COGNITO", name].sort(),
        depends_on: [`aws_cognito_identity_provider.pool_${name}`],
      });
      expect({ [name]: errors(federated(name)) }).toEqual({ [name]: [] });
    }
  };

const attribute = (said: Said, name: string): Json => pool(said).schema?.find((each: Json) => each.name === name);
const open = { adminCreateUserConfig: { allowAdminCreateUserOnly: false } } as const;

export const ITEMS: Items = {
  1: [
    "a pool and what an app needs to sign up and sign in",
    () => {
      expect(Object.keys(resources(WALK_THROUGH)).sort()).toEqual([
        "aws_cognito_identity_provider",
        "aws_cognito_user_pool",
        "aws_cognito_user_pool_client",
        "aws_cognito_user_pool_domain",
      ]);
      expect(errors(WALK_THROUGH)).toEqual([]);
    },
  ],
  2: [
    "a profile for each user, whom an app signs in with",
    elsewhere("tools/client-config/printed-config.test.ts", "json: all that an app may know"),
  ],
  3: [
    "AWS scales it; what it does not scale by itself is warned of",
    () => {
      const servers = (count: number): Said => ({
        resourceServers: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`api${index}`, { scopes: {} }]),
        ),
      });
      expect(warnings(servers(26))).toContain("stay-within-default-quotas");
      expect(warnings(servers(25))).not.toContain("stay-within-default-quotas");
    },
  ],
  4: [
    "the walk-through, and the pages on which one can then sign up and sign in",
    () => {
      const made = pool(WALK_THROUGH);
      const chosen: readonly ChoiceName[] = [
        "sign-in by user name and e-mail address",
        "passwords: Cognito's defaults",
        "MFA required, authenticator app",
        "self-service recovery, by e-mail only",
        "self-registration on",
        "verification by e-mail",
        "original value kept while an update is pending",
      ];
      for (const name of chosen) expect({ [name]: made }).toMatchObject({ [name]: CHOICES[name].emitted });
      expect(made.schema.map(({ name }: Json) => name)).toEqual(["email", "seats", "tenant"]);
      const page = "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.us-east-1.amazoncognito.com";
      expect(outputs(WALK_THROUGH).login_urls.web).toContain(`${page}/oauth2/authorize?client_id=`);
    },
  ],
  5: [
    "in place of the console: one data file per environment",
    elsewhere("stacks/user-pool-stack.test.ts", "is named for the environment"),
  ],
  6: [
    "sign-in with user name and password, or by somebody else",
    () => {
      expect(pool({}).sign_in_policy).toEqual({ allowed_first_auth_factors: ["PASSWORD"] });
      expectProviders("Google")();
    },
  ],
  7: [
    "sign-in by e-mail address, phone number, user name",
    expectChoices(
      "sign-in by e-mail address",
      "sign-in by phone number",
      "sign-in by e-mail address or phone number",
      "sign-in by user name",
      "sign-in by user name and phone number",
    ),
  ],
  8: [
    "the pool's own users sign in, unless a client says otherwise",
    () => {
      const app = { kind: "spa", callbackUrls: ["https://app.example.com/callback"] } as const;
      const { aws_cognito_user_pool_client } = resources({ clients: { app } });
      expect(aws_cognito_user_pool_client.pool_app.supported_identity_providers).toEqual(["COGNITO"]);
    },
  ],
  9: ["Google, Facebook, Apple, Amazon", expectProviders("Google", "Facebook", "SignInWithApple", "LoginWithAmazon")],
  10: ["SAML and OpenID Connect", expectProviders("SAML", "OIDC")],
  11: ["user name and e-mail", expectChoices("sign-in by user name and e-mail address")],
  12: [
    "Google",
    () => {
      const { aws_cognito_identity_provider } = resources(WALK_THROUGH);
      expect(Object.keys(aws_cognito_identity_provider)).toEqual(["pool_Google"]);
    },
  ],
  13: [
    "who is federated has to be offered, by a client with OAuth and a domain",
    () => {
      const web = { kind: "spa", callbackUrls: ["https://app.example.com/callback"] } as const;
      expect(warnings({ ...federated("Google"), clients: { web } })).toContain("provider-is-offered");
      expect(warnings(federated("Google"))).not.toContain("provider-is-offered");
      expect(warnings({ ...federated("Google"), domain: undefined })).toContain("hosted-pages-need-domain");
    },
  ],
  14: ["length and classes", expectChoices("passwords: custom", "passwords: custom, fewer classes")],
  15: ["Cognito's defaults, or custom", expectChoices("passwords: Cognito's defaults", "passwords: custom")],
  16: [
    "Cognito's defaults: 8 characters of all four classes, all of it stated",
    expectChoices("passwords: Cognito's defaults"),
  ],
  17: [
    "temporary passwords for 7 days",
    () => expect(pool({}).password_policy.temporary_password_validity_days).toBe(7),
  ],
  18: [
    "MFA required, optional, none",
    expectChoices("MFA required, authenticator app", "MFA optional, authenticator app", "no MFA"),
  ],
  19: [
    "by authenticator app or SMS",
    expectChoices(
      "MFA required, authenticator app",
      "MFA required, SMS",
      "MFA required, both",
      "MFA optional, authenticator app",
      "MFA optional, SMS",
      "MFA optional, both",
    ),
  ],
  20: [
    "a protected pool with SMS alone is warned of",
    () => {
      const rule = "disallow-sms-as-only-mfa-factor";
      const full = { protection: "full" } as const;
      expect(warnings(CHOICES["MFA required, SMS"].said, full)).toContain(rule);
      expect(warnings(CHOICES["MFA required, both"].said, full)).not.toContain(rule);
    },
  ],
  21: ["recovery by e-mail only", expectChoices("self-service recovery, by e-mail only")],
  22: [
    "with recovery, who forgot the password gets a code by e-mail",
    expectChoices("self-service recovery, by e-mail only"),
  ],
  23: ["without, administrators reset passwords", expectChoices("no self-service recovery")],
  24: ["self-registration on or off", expectChoices("self-registration on", "self-registration off")],
  25: [
    "a protected pool that anybody may join is warned of",
    () => {
      const rule = "restrict-self-service-sign-up";
      expect(notes(open, { protection: "full" })).toContain(rule);
      expect(
        notes({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } }, { protection: "full" }),
      ).not.toContain(rule);
      expect(notes(open)).not.toContain(rule);
    },
  ],
  26: ["Cognito sends a code, or does not", expectChoices("verification by e-mail", "no verification")],
  27: [
    "to the e-mail address or the phone number",
    () => {
      expectChoices("verification by e-mail", "verification by phone", "verification by e-mail and phone")();
      expect(errors({ autoVerifiedAttributes: ["phone_number"] })).toEqual(["phone-verification-requires-sms"]);
    },
  ],
  28: [
    "SMS is sent by a role of one's own, for SMS only",
    elsewhere("resources/sms-role/sms-role.test.ts", "it may publish to phone numbers"),
  ],
  29: [
    "the original value is kept while an update is pending",
    expectChoices("original value kept while an update is pending"),
  ],
  30: [
    "without it we warn; and it is for verified attributes only",
    () => {
      expectChoices("original value not kept")();
      const rule = "verify-attribute-before-update";
      const byEmail = { usernameAttributes: ["email"] } as const;
      expect(warnings({ ...CHOICES["original value not kept"].said, ...byEmail })).toContain(rule);
      const { said } = CHOICES["original value kept while an update is pending"];
      expect(warnings({ ...said, ...byEmail })).not.toContain(rule);
      expect(errors({ ...said, autoVerifiedAttributes: [] })).toEqual([
        "verify-before-update-requires-auto-verification",
      ]);
    },
  ],
  31: ["required attributes", expectChoices("required attributes")],
  32: [
    "standard attributes are there without a word",
    () => {
      expect(
        attribute({ schema: [{ name: "given_name", attributeDataType: "String" }] }, "given_name"),
      ).toBeUndefined();
      const { attributeMapping } = PROVIDERS.Google?.said ?? {};
      expect(attributeMapping).toEqual({ email: "email" });
      expect(errors(federated("Google"))).toEqual([]);
    },
  ],
  33: [
    "what is required is fixed once the pool exists, and synth says so",
    () => {
      expect(notes(CHOICES["required attributes"].said)).toContain("schema-is-append-only");
      expect(notes({})).not.toContain("schema-is-append-only");
    },
  ],
  34: ["custom attributes", expectChoices("custom attributes")],
  35: [
    "custom attributes are fixed, name, type, bounds and all; never required",
    () => {
      const schema = CHOICES["custom attributes"].said.schema;
      expect(notes({ schema })).toContain("schema-is-append-only");
      expect(errors({ schema: [{ ...schema[0], required: true }] })).toEqual(["disallow-required-custom-attributes"]);
    },
  ],
};
