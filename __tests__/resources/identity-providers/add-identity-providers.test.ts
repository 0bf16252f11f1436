import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { addIdentityProviders } from "../../../lib/resources/identity-providers/resource";
import type { IdentityProvidersSettings } from "../../../lib/resources/identity-providers/settings";
import { withResources } from "../with-resources";

type Stated = NonNullable<IdentityProvidersSettings["identityProviders"]>;

const added = (identityProviders: Stated, region?: string) =>
  withResources((context) => addIdentityProviders(context, { identityProviders }), { region }, region);

const GOOGLE = {
  type: "Google",
  clientId: "id",
  clientSecret: { fromVariable: "google_secret" },
  authorizeScopes: ["openid"],
} as const;

const APPLE = {
  type: "SignInWithApple",
  clientId: "com.example.login",
  teamId: "TEAM123456",
  keyId: "KEY1234567",
  privateKey: { fromSsmParameter: "apple" },
  authorizeScopes: ["name"],
} as const;

test("a provider's address comes from its record key, its secret is a reference, and it ignores nothing", () => {
  const { resource, variable } = added({ google: GOOGLE });
  const { provider_details, ...rest } = resource.aws_cognito_identity_provider.pool_google;
  expect(rest).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    provider_name: "Google",
    provider_type: "Google",
    attribute_mapping: { username: "sub" },
  });
  expect(provider_details).toMatchObject({ client_secret: "${var.google_secret}", authorize_scopes: "openid" });
  expect(variable.google_secret.sensitive).toBe(true);
});

test("keys that AWS fills in are ignored one by one", () => {
  const { resource } = added({ Corporate: { type: "SAML", metadataUrl: "https://login.example.com/metadata" } });
  expect(resource.aws_cognito_identity_provider.pool_Corporate).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    provider_name: "Corporate",
    provider_type: "SAML",
    provider_details: { MetadataURL: "https://login.example.com/metadata" },
    attribute_mapping: {},
    lifecycle: {
      ignore_changes: [
        'provider_details["ActiveEncryptionCertificate"]',
        'provider_details["SLORedirectBindingURI"]',
        'provider_details["SSORedirectBindingURI"]',
      ],
    },
  });
});

test("Apple's private key is only in a plan that replaces the marker", () => {
  const { resource } = added({ apple: APPLE });
  const { private_key, ...details } = resource.aws_cognito_identity_provider.pool_apple.provider_details;
  const marker = "terraform_data.pool_apple_private_key";
  expect(private_key).toBe(
    `\${(${marker}.output["planned"] == plantimestamp()) ? data.aws_ssm_parameter.apple.value : null}`,
  );
  expect(resource.terraform_data.pool_apple_private_key).toEqual({
    input: { planned: "${plantimestamp()}" },
    triggers_replace: {
      ...details,
      private_key: "${sha256(data.aws_ssm_parameter.apple.value)}",
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
    },
    lifecycle: { ignore_changes: ["input"], create_before_destroy: true },
  });
  expect(resource.aws_cognito_identity_provider.pool_apple.lifecycle).toBeUndefined();
});

test("an adopted provider whose private key is not stated has none, and no marker", () => {
  const { privateKey: _, ...apple } = APPLE;
  const { resource } = added({ apple: { ...apple, adopted: true, importId: "us-east-1_abc:SignInWithApple" } });
  expect(resource.aws_cognito_identity_provider.pool_apple.provider_details).not.toHaveProperty("private_key");
  expect(resource).not.toHaveProperty("terraform_data");
});

test("a higher rotation number replaces the marker", () => {
  const { resource } = added({ apple: { ...APPLE, rotation: 2 } });
  expect(resource.terraform_data.pool_apple_private_key.triggers_replace.rotation).toBe(2);
});

test("only Apple has a marker", () => {
  expect(added({ google: GOOGLE }).resource.terraform_data).toBeUndefined();
});

test("providers are found by the names that clients use", () => {
  let names: string[] = [];
  withResources((context) => {
    const identityProviders: Stated = {
      search: GOOGLE,
      corporate: { type: "SAML", providerName: "Corporate", metadataFile: "<EntityDescriptor/>" },
    };
    names = [...addIdentityProviders(context, { identityProviders }).keys()];
  });
  expect(names).toEqual(["Google", "Corporate"]);
});

test("a provider is imported to the address of its record key, in the pool's region", () => {
  const { import: blocks, resource } = added({ google: { ...GOOGLE, importId: "eu-west-1_abc:Google" } }, "eu-west-1");
  expect(blocks).toEqual([{ id: "eu-west-1_abc:Google", to: "aws_cognito_identity_provider.pool_google" }]);
  expect(resource.aws_cognito_identity_provider.pool_google.region).toBe("eu-west-1");
});

test("references stay references: a list of scopes, a boolean", () => {
  const { resource } = withResources((context) => {
    const stack = TerraformStack.of(context.scope);
    const scopes = new TerraformVariable(stack, "scopes", { type: "list(string)" });
    const idpInit = Token.asAny(new TerraformVariable(stack, "init", { type: "bool" }).booleanValue);
    addIdentityProviders(context, {
      identityProviders: {
        google: { ...GOOGLE, authorizeScopes: scopes.listValue },
        Corporate: { type: "SAML", metadataUrl: "https://login.example.com", idpInit },
      },
    });
  });
  const { pool_google, pool_Corporate } = resource.aws_cognito_identity_provider;
  expect(pool_google.provider_details.authorize_scopes).toBe('${join(" ", var.scopes)}');
  expect(pool_Corporate.provider_details.IDPInit).toBe("${var.init}");
});
