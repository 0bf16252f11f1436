import type { Client } from "../../../lib/resources/clients/kinds";
import { errors, resources, type Said, warnings } from "../emitted";
import { elsewhere, expectTest, type Items } from "../items";
import { HOSTED, PRODUCTION } from "./examples";

const CALLBACK = "https://app.example.com/callback";
const spa = { kind: "spa", callbackUrls: [CALLBACK], logoutUrls: ["https://app.example.com/logout"] } as const;
const custom = { kind: "custom" } as const;
const CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";

const client = (app: Client, said: Said = {}) =>
  resources({ clients: { app }, ...said }).aws_cognito_user_pool_client.pool_app;
const clientErrors = (app: Client, said: Said = {}) => errors({ clients: { app }, ...said });
const domain = (said: Said["domain"]) => resources({ domain: said }).aws_cognito_user_pool_domain.pool_domain;
const api = { resourceServers: { api: { scopes: { read: "Read" } } } };

/** The fields of a client and of a domain. */
export const CLIENTS: Items = {
  46: [
    "generateSecret: true or not at all; servers have one, browsers and devices cannot",
    () => {
      const secret = (kind: "spa" | "native" | "web") => client({ ...spa, kind } as Client).generate_secret;
      expect([secret("spa"), secret("native"), secret("web")]).toEqual([undefined, undefined, true]);
      expect(client({ ...custom, generateSecret: false })).not.toHaveProperty("generate_secret");
      expectTest(elsewhere("resources/clients/kinds.test.ts", "the type refuses what a kind cannot have"));
    },
  ],
  47: [
    "allowedOauthFlowsUserPoolClient: false by default",
    () => {
      const flag = (app: Client) => client(app).allowed_oauth_flows_user_pool_client;
      expect([flag(custom), flag({ ...custom, allowedOauthFlowsUserPoolClient: true })]).toEqual([false, true]);
    },
  ],
  48: [
    "allowedOauthFlows: none by default; code, implicit, client_credentials",
    () => {
      expect(client(custom).allowed_oauth_flows).toEqual([]);
      const flows = ["code", "implicit"] as const;
      expect(client({ ...custom, allowedOauthFlows: flows }).allowed_oauth_flows).toEqual(flows);
      expect(client({ ...custom, allowedOauthFlows: ["client_credentials"] }).allowed_oauth_flows).toEqual([
        "client_credentials",
      ]);
    },
  ],
  49: [
    "allowedOauthScopes: none by default; openid, email, profile, custom ones of a resource server",
    () => {
      expect(client(custom).allowed_oauth_scopes).toEqual([]);
      const allowedOauthScopes = ["profile", "openid", "email", "api/read"] as const;
      expect(client({ ...spa, allowedOauthScopes }, api).allowed_oauth_scopes).toEqual([
        "api/read",
        "email",
        "openid",
        "profile",
      ]);
      expect(clientErrors({ ...spa, allowedOauthScopes }, api)).toEqual([]);
      expect(clientErrors({ ...spa, allowedOauthScopes })).toEqual(["scopes-exist"]);
    },
  ],
  50: [
    "callbackUrls: none by default, and an empty list is emitted",
    () => expect([client(custom).callback_urls, client(spa).callback_urls]).toEqual([[], [CALLBACK]]),
  ],
  51: [
    "logoutUrls: none by default, and an empty list is emitted",
    () => expect([client(custom).logout_urls, client(spa).logout_urls]).toEqual([[], spa.logoutUrls]),
  ],
  52: [
    "defaultRedirectUri is one of callbackUrls",
    () => {
      expect(client({ ...spa, defaultRedirectUri: CALLBACK }).default_redirect_uri).toBe(CALLBACK);
      expect(clientErrors({ ...spa, defaultRedirectUri: CALLBACK })).toEqual([]);
      expect(clientErrors({ ...spa, defaultRedirectUri: "https://example.com/other" })).toEqual([
        "default-redirect-is-a-callback-url",
      ]);
    },
  ],
  53: [
    "supportedIdentityProviders: COGNITO, and providers that are there",
    () => {
      const both = { ...spa, supportedIdentityProviders: ["COGNITO", "Google"] };
      expect(client(both).supported_identity_providers).toEqual(["COGNITO", "Google"]);
      expect(client(spa).supported_identity_providers).toEqual(["COGNITO"]);
    },
  ],
  54: [
    "explicitAuthFlows: as stated; people's clients sign in with SRP and refresh",
    () => {
      const flows = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"] as const;
      expect(client(spa).explicit_auth_flows).toEqual(flows);
      expect(client({ ...custom, explicitAuthFlows: flows }).explicit_auth_flows).toEqual(flows);
    },
  ],
  55: [
    "accessTokenValidity: 60 minutes by default; 5 to 1440",
    validity("accessTokenValidity", "access_token", "1h", "m", [5, 1440]),
  ],
  56: [
    "idTokenValidity: 60 minutes by default; 5 to 1440",
    validity("idTokenValidity", "id_token", "1h", "m", [5, 1440]),
  ],
  57: [
    "refreshTokenValidity: 30 days by default; up to 3650, from 60 minutes",
    () => {
      validity("refreshTokenValidity", "refresh_token", "30d", "d", [1, 3650])();
      const short = { accessTokenValidity: "5m", idTokenValidity: "5m" } as const;
      expect(clientErrors({ ...spa, ...short, refreshTokenValidity: "60m" })).toEqual([]);
      expect(clientErrors({ ...spa, ...short, refreshTokenValidity: "59m" })).toEqual(["token-validity-is-in-range"]);
    },
  ],
  58: [
    "enableTokenRevocation is AWS's default, true; false where it is said",
    () => {
      const revoked = (app: Client) => client(app).enable_token_revocation;
      expect([revoked(custom), revoked(spa), revoked({ ...spa, enableTokenRevocation: false })]).toEqual([
        true,
        true,
        false,
      ]);
    },
  ],
  59: [
    "preventUserExistenceErrors: ENABLED, or LEGACY, of which we warn",
    () => {
      const told = { ...spa, preventUserExistenceErrors: "LEGACY" } as const;
      expect([client(spa), client(told)].map((app) => app.prevent_user_existence_errors)).toEqual([
        "ENABLED",
        "LEGACY",
      ]);
      expect(warnings({ clients: { told } })).toContain("prevent-user-existence-errors");
      expect(warnings({ clients: { spa } })).not.toContain("prevent-user-existence-errors");
    },
  ],
  60: [
    "a domain is a prefix or a full host name",
    () => {
      expect(domain({ prefix: "myapp-auth" })).toEqual({
        domain: "myapp-auth",
        managed_login_version: 1,
        user_pool_id: "${aws_cognito_user_pool.pool.id}",
      });
      expect(domain({ name: "auth.example.com", certificateArn: CERTIFICATE }).domain).toBe("auth.example.com");
      expect([HOSTED, PRODUCTION].map(({ userPool }) => userPool.domain?.prefix)).toEqual([
        "acme-staging-auth",
        "acme-prod-auth",
      ]);
    },
  ],
  61: [
    "a host name has a certificate, by value or reference; a prefix has no dot",
    () => {
      const reference = "${aws_acm_certificate.auth.arn}";
      expect(domain({ name: "auth.example.com", certificateArn: reference }).certificate_arn).toBe(reference);
      expect(domain({ name: "auth.example.com", certificateArn: CERTIFICATE }).certificate_arn).toBe(CERTIFICATE);
      expect(errors({ domain: { prefix: "auth.example.com" } })).toEqual(["settings-are-within-limits"]);
      expectTest(elsewhere("resources/domain/domain.test.ts", "a domain that AWS refuses does not compile"));
    },
  ],
};

/** A default, and the least and the most that no rule refuses. */
function validity(setting: string, argument: string, byDefault: string, unit: string, [least, most]: [number, number]) {
  const of = (duration?: string) => ({ ...spa, [setting]: duration }) as Client;
  const emitted = (app: Client) => {
    const { [`${argument}_validity`]: amount, token_validity_units: units } = client(app);
    return `${amount}${units[0][argument][0]}`;
  };
  return () => {
    expect([emitted(of()), emitted(custom)]).toEqual([byDefault, byDefault]);
    expect(emitted(of(`${most}${unit}`))).toBe(unit === "d" ? "3650d" : "1d");
    const refused = [least - 1, least, most, most + 1].map((amount) => clientErrors(of(`${amount}${unit}`)));
    expect(refused.map((rules) => rules.includes("token-validity-is-in-range"))).toEqual([true, false, false, true]);
  };
}
