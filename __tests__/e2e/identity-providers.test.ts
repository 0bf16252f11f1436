import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { call, type Emulator } from "../../tools/emulator";
import { changes, imports, type Plan } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION } from "./pool";

const PROVIDERS: NonNullable<CognitoUserPoolSettings["identityProviders"]> = {
  Google: {
    type: "Google",
    clientId: "google-client",
    clientSecret: { fromVariable: "google_secret" },
    authorizeScopes: ["openid", "email"],
    attributeMapping: { email: "email" },
  },
  Facebook: {
    type: "Facebook",
    clientId: "facebook-client",
    clientSecret: { fromVariable: "facebook_secret" },
    authorizeScopes: ["public_profile", "email"],
    apiVersion: "v17.0",
  },
  LoginWithAmazon: {
    type: "LoginWithAmazon",
    clientId: "amazon-client",
    clientSecret: { fromVariable: "amazon_secret" },
    authorizeScopes: ["profile"],
  },
  SignInWithApple: {
    type: "SignInWithApple",
    clientId: "com.acme.app",
    teamId: "ABCDE12345",
    keyId: "KEY1234567",
    privateKey: { fromVariable: "apple_key" },
    authorizeScopes: ["email", "name"],
  },
  Workforce: {
    type: "OIDC",
    clientId: "workforce-client",
    clientSecret: { fromVariable: "oidc_secret" },
    authorizeScopes: ["openid", "email"],
    oidcIssuer: "https://login.acme.example",
    attributesRequestMethod: "GET",
    idpIdentifiers: ["acme.example"],
  },
  Partner: {
    type: "SAML",
    metadataUrl: "https://idp.partner.example/metadata.xml",
    attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
  },
};

const NAMES = Object.keys(PROVIDERS);
const SETTINGS: Partial<CognitoUserPoolSettings> = {
  domain: { prefix: "acme-e2e" },
  identityProviders: PROVIDERS,
  clients: {
    web: { kind: "web", callbackUrls: ["https://app.acme.com/"], supportedIdentityProviders: ["COGNITO", ...NAMES] },
  },
};

const SECRETS = ["google_secret", "facebook_secret", "amazon_secret", "apple_key", "oidc_secret"];
const values = (rotated?: string) =>
  SECRETS.map((name) => `-var=${name}=${name === rotated ? "the-next-one" : `first-${name}`}`);

async function live({ url }: Emulator, UserPoolId: unknown, ProviderName: string) {
  const { IdentityProvider } = await call<{ IdentityProvider: { ProviderDetails: Record<string, string> } }>(
    url,
    "DescribeIdentityProvider",
    { UserPoolId, ProviderName },
    REGION,
  );
  return IdentityProvider;
}

/** What a plan would send: Terraform marks an imported secret as sensitive, which it calls an update of nothing. */
function differences(plan: Plan): string[] {
  return (plan.resource_changes ?? [])
    .filter(({ change }) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .map(({ address, change }) => `${change.actions.join("+")} ${address}`);
}

test("providers of every type do not drift, a rotated secret is sent, and a removed provider is deleted", async () => {
  await withDeployment(await poolJson(SETTINGS), async ({ workspace, emulator }) => {
    await workspace.apply(...values());
    const second = await workspace.plan(...values());
    expect([changes(second), second.empty]).toEqual([[], true]);
    const { user_pool_id: id } = await workspace.output();

    expect(changes(await workspace.plan(...values("google_secret")))).toEqual([
      "update aws_cognito_identity_provider.pool_Google",
    ]);
    await workspace.apply(...values("google_secret"));
    expect((await live(emulator, id, "Google")).ProviderDetails.client_secret).toBe("the-next-one");

    expect(changes(await workspace.plan(...values("apple_key"))).map((change) => change.split(" ")[1])).toContain(
      "aws_cognito_identity_provider.pool_SignInWithApple",
    );

    const { Partner: _, ...rest } = PROVIDERS;
    const web = { ...SETTINGS.clients?.web, supportedIdentityProviders: ["COGNITO", ...Object.keys(rest)] };
    await workspace.write(
      await poolJson({ ...SETTINGS, identityProviders: rest, clients: { web } } as Partial<CognitoUserPoolSettings>),
    );
    expect(changes(await workspace.plan(...values("google_secret"))).sort()).toEqual([
      "delete aws_cognito_identity_provider.pool_Partner",
      "update aws_cognito_user_pool_client.pool_web",
    ]);
    await workspace.apply(...values("google_secret"));
    await expect(live(emulator, id, "Partner")).rejects.toThrow("does not exist");
    expect((await workspace.plan(...values("google_secret"))).empty).toBe(true);
    expect(emulator.unserved()).toEqual([]);
  });
});

test("existing providers are imported without a change", async () => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    await workspace.apply();
    const { user_pool_id: id } = await workspace.output();
    for (const [ProviderName, ProviderType, ProviderDetails] of [
      [
        "Google",
        "Google",
        { client_id: "google-client", client_secret: "first-google_secret", authorize_scopes: "openid email" },
      ],
      ["Partner", "SAML", { MetadataURL: "https://idp.partner.example/metadata.xml" }],
    ] as const) {
      const AttributeMapping = ProviderType === "SAML" ? {} : { email: "email", username: "sub" };
      const input = { UserPoolId: id, ProviderName, ProviderType, ProviderDetails, AttributeMapping };
      await call(emulator.url, "CreateIdentityProvider", input, REGION);
    }
    const { Google, Partner } = PROVIDERS;
    const taken = {
      identityProviders: {
        Google: { ...Google, adopted: true, importId: `${id}:Google` },
        Partner: { ...Partner, attributeMapping: {}, adopted: true, importId: `${id}:Partner` },
      },
    } as Partial<CognitoUserPoolSettings>;
    await workspace.write(await poolJson(taken));
    const plan = await workspace.plan("-var=google_secret=first-google_secret");
    expect(imports(plan).sort()).toEqual([
      "aws_cognito_identity_provider.pool_Google",
      "aws_cognito_identity_provider.pool_Partner",
    ]);
    expect(differences(plan)).toEqual([]);
  });
});
