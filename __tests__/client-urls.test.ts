import { TerraformOutput } from "cdktf";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../lib/cognito-user-pool";
import { expression } from "../lib/synth/reference";
import { synthesised } from "./terraform-json";

const ORIGIN = "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com";
const ID = "client_id=${aws_cognito_user_pool_client.pool_web.id}";

const settings: CognitoUserPoolSettings = {
  name: "acme",
  domain: { prefix: "acme-login" },
  resourceServers: { api: { scopes: { read: "Read orders" } } },
  identityProviders: { okta: { type: "SAML", metadataUrl: "https://okta.acme.com/metadata" } },
  clients: {
    web: {
      kind: "web",
      callbackUrls: ["https://app.acme.com/callback", "https://app.acme.com/other?a=1"],
      logoutUrls: ["https://app.acme.com/bye", "https://acme.com/"],
      allowedOauthScopes: ["openid", "email", "api/read"],
      supportedIdentityProviders: ["COGNITO", "okta"],
    },
    batch: { kind: "machine", allowedOauthScopes: ["api/read"] },
  },
};

/** What a stack makes of the pool's links. */
function link(
  of: (pool: CognitoUserPool) => string,
  stated: CognitoUserPoolSettings = settings,
  region = "eu-central-1",
): string {
  const { output } = synthesised((stack) => {
    const pool = new CognitoUserPool(stack, "pool", stated, { region });
    new TerraformOutput(stack, "url", { value: of(pool) });
  });
  return output.url.value;
}

/** The settings with another client `web`. */
function withWeb(web: object): CognitoUserPoolSettings {
  return { ...settings, clients: { web: { ...settings.clients?.web, ...web } as never } };
}

describe("the sign-in link", () => {
  test("uses the client's first values", () => {
    expect(link((pool) => pool.loginUrl("web"))).toBe(
      `${ORIGIN}/oauth2/authorize?${ID}&response_type=code&scope=api%2Fread+email+openid` +
        "&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback",
    );
  });

  test("can have another redirect URI, fewer scopes, and a provider to go to directly", () => {
    const options = {
      redirectUri: "https://app.acme.com/other?a=1",
      scope: ["openid"],
      identityProvider: "okta",
    } as const;
    expect(link((pool) => pool.loginUrl("web", options))).toBe(
      `${ORIGIN}/oauth2/authorize?${ID}&response_type=code&scope=openid` +
        "&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fother%3Fa%3D1&identity_provider=okta",
    );
  });

  test("leaves the encoding of unknown values to Terraform", () => {
    const redirectUri = expression("https://${var.host}/cb");
    expect(link((pool) => pool.loginUrl("web", { redirectUri }))).toContain(
      'redirect_uri=${urlencode("https://${var.host}/cb")}',
    );
  });

  test("goes to a FIPS host in GovCloud, and to your own name", () => {
    const domain = "${aws_cognito_user_pool_domain.pool_domain.domain}";
    expect(link((pool) => pool.loginUrl("web"), settings, "us-gov-west-1")).toContain(
      `https://${domain}.auth-fips.us-gov-west-1.amazoncognito.com/oauth2/authorize?`,
    );
    const certificateArn = "arn:aws:acm:us-east-1:111111111111:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";
    const own = { ...settings, domain: { name: "login.acme.com", certificateArn } };
    expect(link((pool) => pool.loginUrl("web"), own)).toContain(`https://${domain}/oauth2/authorize?`);
    expect(link((pool) => pool.logoutUrl("web"), own)).toContain(`https://${domain}/logout?`);
  });

  test("is refused if AWS would show an error page", () => {
    const refused = (options: object) => () => link((pool) => pool.loginUrl("web", options));
    expect(refused({ redirectUri: "https://app.acme.com/callback/" })).toThrow(
      'redirectUri "https://app.acme.com/callback/" is not among the callbackUrls of the client web ' +
        '(did you mean "https://app.acme.com/callback"?); it has: https://app.acme.com/callback, ',
    );
    expect(refused({ scope: ["openid", "api/raed"] })).toThrow('scope "api/raed" is not among the allowedOauthScopes');
    expect(refused({ identityProvider: "Okta" })).toThrow('(did you mean "okta"?); it has: COGNITO, okta.');
  });

  test("is refused for a client without login pages", () => {
    expect(() => link((pool) => pool.loginUrl("batch"))).toThrow("Nobody signs in to the client batch on login pages");
    expect(() => link((pool) => pool.loginUrl("webs"))).toThrow(
      'no client "webs" (did you mean "web"?); it has: web, batch.',
    );
    expect(() => link((pool) => pool.loginUrl("web"), { ...settings, domain: undefined })).toThrow(
      "give it a `domain`",
    );
    expect(() => link((pool) => pool.loginUrl("web"), withWeb({ callbackUrls: [] }))).toThrow("needs the code flow");
  });

  test("accepts any URL for an adopted client that does not state its URLs", () => {
    const adopted = { web: { kind: "web", adopted: "1h57kf5cpq17m0eml12EXAMPLE" } } as const;
    const url = link((pool) => pool.loginUrl("web", { redirectUri: "https://old.acme.com/cb" }), {
      ...settings,
      clients: adopted,
    });
    expect(url).toContain("redirect_uri=https%3A%2F%2Fold.acme.com%2Fcb");
  });
});

describe("the sign-out link", () => {
  test("leads to the first logout URL, or to the one you choose", () => {
    expect(link((pool) => pool.logoutUrl("web"))).toBe(
      `${ORIGIN}/logout?${ID}&logout_uri=https%3A%2F%2Fapp.acme.com%2Fbye`,
    );
    expect(link((pool) => pool.logoutUrl("web", { logoutUri: "https://acme.com/" }))).toBe(
      `${ORIGIN}/logout?${ID}&logout_uri=https%3A%2F%2Facme.com%2F`,
    );
  });

  test("is refused if AWS would show an error page", () => {
    expect(() => link((pool) => pool.logoutUrl("web", { logoutUri: "https://acme.com" }))).toThrow(
      'logoutUri "https://acme.com" is not among the logoutUrls',
    );
    expect(() => link((pool) => pool.logoutUrl("web"), withWeb({ logoutUrls: [] }))).toThrow("state its logoutUrls");
  });
});
