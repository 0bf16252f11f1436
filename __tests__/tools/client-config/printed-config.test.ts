import type { ClientsSettings } from "../../../lib/resources/clients/settings";
import { expression } from "../../../lib/synth/reference";
import { FORMATS, printedConfig, type Question } from "../../../tools/client-config";
import { Refusal } from "../../../tools/refusal";
import { fromCdktf, fromTerraform, values } from "./deployed-outputs";

const callbackUrls = ["http://localhost:5173/callback", "https://dev.acme.com/callback"];
const spa = { kind: "spa", callbackUrls, logoutUrls: ["http://localhost:5173/"] } as const;
const all: ClientsSettings["clients"] = {
  spa: { ...spa, supportedIdentityProviders: ["COGNITO", "Google", "Okta"] },
  web: { kind: "web", callbackUrls: ["https://acme.com/cb"] },
  batch: { kind: "machine", allowedOauthScopes: ["api/read"] },
};

function printed(question: Partial<Omit<Question, "environment">> & ClientsSettings = {}, outputs = fromTerraform()) {
  const { clients = all, clientDefaults, ...rest } = question;
  return printedConfig(
    { environment: { name: "dev", userPool: { clients, clientDefaults } }, format: "json", ...rest },
    outputs,
  );
}

function refusal(...call: Parameters<typeof printed>): Refusal {
  try {
    throw new Error(`not refused: ${printed(...call)}`);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe("formats", () => {
  test("json: everything an app can know", () => {
    expect(JSON.parse(printed())).toEqual({
      region: "eu-central-1",
      userPoolId: values.user_pool_id,
      clientId: values.client_ids.spa,
      issuer: values.user_pool_issuer,
      domain: values.user_pool_domain,
      scopes: ["openid", "email", "profile"],
      responseType: "code",
      redirectUris: callbackUrls,
      logoutUris: ["http://localhost:5173/"],
      identityProviders: ["COGNITO", "Google", "Okta"],
    });
  });

  test("env: lines for a .env file, with the URLs that the app uses first", () => {
    expect(printed({ format: "env" })).toBe(
      [
        "COGNITO_REGION=eu-central-1",
        "COGNITO_USER_POOL_ID=eu-central-1_AbCdEf123",
        "COGNITO_CLIENT_ID=1h57kf5cpq17m0eml12EXAMPLE",
        "COGNITO_ISSUER=https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEf123",
        "COGNITO_DOMAIN=https://acme-dev-login.auth.eu-central-1.amazoncognito.com",
        "COGNITO_SCOPE='openid email profile'",
        "COGNITO_RESPONSE_TYPE=code",
        "COGNITO_REDIRECT_URI=http://localhost:5173/callback",
        "COGNITO_LOGOUT_URI=http://localhost:5173/",
        "",
      ].join("\n"),
    );
  });

  test("oidc-client-ts: the settings of a UserManager", () => {
    expect(JSON.parse(printed({ format: "oidc-client-ts" }))).toEqual({
      authority: values.user_pool_issuer,
      client_id: values.client_ids.spa,
      redirect_uri: "http://localhost:5173/callback",
      post_logout_redirect_uri: "http://localhost:5173/",
      response_type: "code",
      scope: "openid email profile",
    });
  });

  test("amplify: amplify_outputs.json, with the domain's host and the social providers", () => {
    expect(JSON.parse(printed({ format: "amplify" }))).toEqual({
      version: "1",
      auth: {
        aws_region: "eu-central-1",
        user_pool_id: values.user_pool_id,
        user_pool_client_id: values.client_ids.spa,
        oauth: {
          identity_providers: ["GOOGLE"],
          domain: "acme-dev-login.auth.eu-central-1.amazoncognito.com",
          scopes: ["openid", "email", "profile"],
          redirect_sign_in_uri: callbackUrls,
          redirect_sign_out_uri: ["http://localhost:5173/"],
          response_type: "code",
        },
      },
    });
  });

  test("work for a pool without login pages", () => {
    const outputs = fromTerraform({ ...values, user_pool_domain: "" });
    expect(JSON.parse(printed({ format: "amplify" }, outputs)).auth).not.toHaveProperty("oauth");
    expect(JSON.parse(printed({}, outputs))).not.toHaveProperty("responseType");
    expect(printed({ format: "env" }, outputs)).not.toMatch(/COGNITO_(DOMAIN|RESPONSE_TYPE)/);
    expect(refusal({ format: "oidc-client-ts" }, outputs).message).toContain("the pool needs a domain");
  });
});

test("the default redirect comes first", () => {
  const clients = { spa: { ...spa, defaultRedirectUri: callbackUrls[1] } };
  expect(JSON.parse(printed({ clients })).redirectUris).toEqual(callbackUrls.toReversed());
});

test("values that only Terraform knows are left out", () => {
  const clients = { spa: { ...spa, callbackUrls: [expression("https://${var.host}/cb"), "https://acme.com/cb"] } };
  expect(JSON.parse(printed({ clients })).redirectUris).toEqual(["https://acme.com/cb"]);
});

test("clientDefaults are included", () => {
  const clientDefaults = { supportedIdentityProviders: ["Google"] };
  expect(JSON.parse(printed({ clients: { spa }, clientDefaults })).identityProviders).toEqual(["Google"]);
});

test("an outputs file of CDKTF works like one of Terraform", () => {
  expect(printed({}, fromCdktf("dev"))).toBe(printed());
});

describe("secrets", () => {
  test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])("are never printed as %s", (format) => {
    for (const client of ["spa", "web", "batch"]) {
      let text: string;
      try {
        text = printed({ client, format });
      } catch (error) {
        text = (error as Refusal).message;
      }
      expect(text).not.toContain("TOP-SECRET");
    }
  });

  test("a client with a secret is printed without it, for its server", () => {
    expect(JSON.parse(printed({ client: "batch" }))).toMatchObject({ clientId: "4k80", scopes: ["api/read"] });
    expect(printed({ client: "web", format: "env" })).toContain("COGNITO_CLIENT_ID=3j79\n");
  });

  test.each(["oidc-client-ts", "amplify"] as const)("a client with a secret is refused for %s", (format) => {
    expect(refusal({ client: "web", format })).toMatchObject({
      message: `web has a secret, which ${format} would expose: use json or env, for its server.`,
      exitCode: 64,
    });
  });
});

describe("which client", () => {
  test("has to be named if several have no secret", () => {
    const message = "Which client? Name one of: spa, native (--client).";
    expect(refusal({ clients: { ...all, native: { kind: "native" } } })).toMatchObject({ message, exitCode: 64 });
  });

  test("has to be named if all have a secret", () => {
    const message = "dev has no client without a secret; name one of: web (--client).";
    expect(refusal({ clients: { web: { kind: "web" } } })).toMatchObject({ message, exitCode: 64 });
  });

  test("has to be in the environment", () => {
    const message = "dev has no client app; it has: spa, web, batch.";
    expect(refusal({ client: "app" })).toMatchObject({ message, exitCode: 64 });
    expect(refusal({ client: "constructor" }).message).toBe("dev has no client constructor; it has: spa, web, batch.");
  });
});

describe("outputs that are not deployed are reported", () => {
  test.each([
    ["nothing", "{}", "dev is not deployed yet: there is no output user_pool_id (cdktf deploy dev)."],
    ["another environment", fromCdktf("prod"), "dev is not deployed yet"],
    ["a version without client_ids", fromTerraform({ ...values, client_ids: undefined }), "cdktf deploy dev again"],
    [
      "another client",
      fromTerraform({ ...values, client_ids: { ...values.client_ids, spa: undefined as never } }),
      "spa",
    ],
    ["no outputs at all", "╷ Error", "not a JSON object"],
    ["a list", "[]", "not a JSON object"],
  ])("%s", (_, outputs, message) => {
    const { message: told, exitCode } = refusal({}, outputs);
    expect(told).toContain(message);
    expect(exitCode).toBe(1);
  });
});
