import type { Environment } from "../../../lib/environment";
import { UserPoolStack } from "../../../stacks/user-pool-stack";
import { compare } from "../../../tools/compare/compare";
import { waivedIn, weakerIn } from "../../../tools/compare/never-weaker";
import { reports } from "../../../tools/compare/report";
import { adoptedIn, sideOf } from "../../../tools/compare/side";
import { synthesise } from "../../../tools/terraform/synthesise";

type Pool = Environment["userPool"];

const CALLBACK = { callbackUrls: ["https://app.acme.com/cb"], logoutUrls: ["https://app.acme.com/"] };

async function side(name: string, userPool: Partial<Pool>) {
  const environment: Environment = {
    name,
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "local" },
    protection: "none",
    userPool: { name: "acme", domain: { prefix: "acme-login" }, ...userPool } as Pool,
  };
  const texts = await synthesise((app) => new UserPoolStack(app, environment));
  // As other Terraform JSON has it: the settings take no secret.
  const json = (texts[name] as string).replace(/"client_secret": "[^"]*"/, `"client_secret": "GOCSPX-${name}"`);
  return sideOf(name, { json, adopted: adoptedIn(environment.userPool) });
}

async function differences(first: Partial<Pool>, second: Partial<Pool>) {
  const compared = compare(await side("staging", first), await side("prod", second));
  return Object.fromEntries(compared.filter(({ differs }) => differs).map(({ path, verdict }) => [path, verdict]));
}

describe("two environments as AWS gets them", () => {
  test("differ in their settings, each difference with a verdict", async () => {
    const found = await differences(
      {
        mfaConfiguration: "OPTIONAL",
        softwareTokenMfaConfiguration: { enabled: true },
        passwordPolicy: { minimumLength: 12 },
      },
      { passwordPolicy: { minimumLength: 14 } },
    );
    expect(found).toMatchObject({
      "user_pool.mfa_configuration": "weaker",
      "user_pool.password_policy.minimum_length": "stronger",
    });
  });

  test("are the same if one states a default that the other omits", async () => {
    expect(await differences({ mfaConfiguration: "OFF" }, { passwordPolicy: { requireNumbers: true } })).toEqual({});
  });

  test("are the same if only the units of token lifetimes differ", async () => {
    const client = { kind: "spa", ...CALLBACK } as const;
    const found = await differences(
      { clients: { web: { ...client, accessTokenValidity: "60m" } } },
      { clients: { web: { ...client, accessTokenValidity: "1h" } } },
    );
    expect(found).toEqual({});
  });

  test("differ in clients that AWS services make, as far as both set something", async () => {
    const search = { namePrefix: "AmazonOpenSearchService-search", ...CALLBACK } as const;
    const found = await differences(
      { managedClients: { search: { ...search, accessTokenValidity: "60m", idTokenValidity: "1h" } } },
      {
        managedClients: {
          search: {
            ...search,
            accessTokenValidity: "2h",
            callbackUrls: ["http://localhost/cb"],
            idTokenValidity: "1h",
          },
        },
      },
    );
    expect(found).toEqual({
      "managed_clients.search.access_token_validity": "weaker",
      "managed_clients.search.callback_urls": "weaker",
    });
  });

  test("are matched by name if their keys differ", async () => {
    const client = { kind: "spa", name: "shop", ...CALLBACK } as const;
    const found = await differences(
      { clients: { web: client } },
      { clients: { spa: { ...client, idTokenValidity: "2h" } } },
    );
    expect(found).toMatchObject({ "clients.web.id_token_validity": "weaker" });
    expect(Object.keys(found)).not.toContain("clients.spa");
  });

  test("have no verdict on expressions", async () => {
    const found = await differences({ mfaConfiguration: "OFF" }, { mfaConfiguration: "${var.mfa}" });
    expect(found).toEqual({ "user_pool.mfa_configuration": "unordered" });
  });

  test("are weaker without a web ACL, or with a client that adds a risk", async () => {
    const found = await differences(
      { webAclArn: "${aws_wafv2_web_acl.acme.arn}" },
      { clients: { app: { kind: "spa", callbackUrls: ["http://localhost:3000/cb"], logoutUrls: [] } } },
    );
    expect(found).toMatchObject({
      web_acl: "weaker",
      "clients.app": "unordered",
      "clients.app.callback_urls": "weaker",
    });
    expect(found).not.toHaveProperty(["clients.app.allowed_oauth_flows"]);
  });

  test("have no verdict on settings that an adopted pool does not state", async () => {
    const found = await differences(
      { mfaConfiguration: "OPTIONAL", softwareTokenMfaConfiguration: { enabled: true } },
      { adopted: true } as Partial<Pool>,
    );
    expect(found).toMatchObject({ "user_pool.mfa_configuration": "unordered" });
    expect(Object.values(found)).not.toContain("weaker");
  });
});

describe("--never-weaker", () => {
  test("reports what is weaker, except at excluded paths", async () => {
    const first = await side("staging", { passwordPolicy: { minimumLength: 20 } });
    const second = await side("prod", { passwordPolicy: { minimumLength: 12, temporaryPasswordValidityDays: 30 } });
    const compared = compare(first, second);
    const paths = (except: string[]) =>
      weakerIn(
        compared,
        except.map((path) => ({ path })),
      ).weaker.map(({ path }) => path);
    const [length, days] = ["minimum_length", "temporary_password_validity_days"].map(
      (n) => `user_pool.password_policy.${n}`,
    );
    expect(paths([])).toEqual([length, days]);
    expect(paths([`${length}`])).toEqual([days]);
    expect(paths(["user_pool"])).toEqual([]);
    expect(paths(["user_pool.password"])).toEqual([length, days]);
    expect(weakerIn(compared, [{ path: "clients" }]).unused).toEqual([{ path: "clients" }]);
  });

  test.each(Object.keys(reports) as (keyof typeof reports)[])("shows what is waived and why, in %s", async (format) => {
    const first = await side("staging", { passwordPolicy: { minimumLength: 20 } });
    const second = await side("prod", { passwordPolicy: { minimumLength: 12 } });
    const { exceptions } = waivedIn({
      "never-weaker": { at: "user_pool.password_policy", reason: "old <app>", until: "2999-01-01" },
    });
    const compared = compare(first, second);
    const report = reports[format]({ first, second, compared, weaker: weakerIn(compared, exceptions), all: false });
    const summary = "prod is weaker in 0 (and 1 waived)";
    expect(format === "json" ? JSON.parse(report).summary : report).toEqual(
      format === "json" ? { differences: 1, weaker: 0, waived: 1, stronger: 0 } : expect.stringContaining(summary),
    );
    expect(report).toContain(format === "html" ? "old &lt;app&gt;" : "old <app>");
    expect(report).toContain("2999-01-01");
  });

  test("ignores waivers that have expired, or have no path or no reason", () => {
    const waivers = [
      { at: "user_pool.tier", reason: "until spring", until: "2026-11-20" },
      { at: "user_pool.tier", reason: "a typo", until: "2026-11-31" },
      { reason: "everything" },
      { at: "user_pool.tier", reason: " " },
      { at: "user_pool", reason: "today still", until: "2026-11-21" },
    ];
    expect(
      waivedIn({ "never-weaker": waivers, "require-mfa": { at: "user_pool", reason: "r" } }, "2026-11-21"),
    ).toEqual({
      exceptions: [{ path: "user_pool", reason: "today still", until: "2026-11-21" }],
      faults: [
        "the waiver of user_pool.tier does not count: `until` is 2026-11-20",
        "the waiver of user_pool.tier does not count: `until` is 2026-11-31",
        "the waiver of no path does not count: it needs `at` and a reason",
        "the waiver of user_pool.tier does not count: it needs `at` and a reason",
      ],
    });
  });
});

describe("a report", () => {
  async function shown(format: keyof typeof reports) {
    const identityProviders = {
      Google: {
        type: "Google",
        clientId: "123456789012-acme.apps.googleusercontent.com",
        clientSecret: { fromSecretsManager: "accounts/google" },
        authorizeScopes: ["openid"],
        attributeMapping: { email: "email" },
      },
    } as const;
    const client = {
      kind: "web",
      ...CALLBACK,
      supportedIdentityProviders: ["Google"],
      accessTokenValidity: "30m",
    } as const;
    const first = await side("staging", {
      identityProviders,
      clients: { web: client },
    });
    const second = await side("prod", {
      identityProviders,
      clients: { web: { ...client, accessTokenValidity: "2h" } },
    });
    const compared = compare(first, second);
    return reports[format]({ first, second, compared, weaker: weakerIn(compared), all: true });
  }

  test.each(Object.keys(reports) as (keyof typeof reports)[])("shows no secret, in %s", async (format) => {
    const report = await shown(format);
    expect(report).toContain("provider_details.client_secret");
    expect(report).toContain("(secret)");
    expect(report).not.toContain("GOCSPX");
  });

  test("shows durations, verdicts and why", async () => {
    const report = await shown("text");
    expect(report).toContain("    staging: 30 minutes\n    prod: 2 hours  [weaker]\n");
    expect(report).toContain("1 difference: prod is weaker in 1 and stronger in 0.\n");
    expect(report).toContain("  clients.web.access_token_validity: A stolen token works until it expires.\n");
  });

  test("can be parsed as JSON", async () => {
    const { summary, fields } = JSON.parse(await shown("json"));
    expect(summary).toEqual({ differences: 1, weaker: 1, waived: 0, stronger: 0 });
    expect(fields.find(({ verdict }: { verdict: string }) => verdict === "weaker")).toEqual({
      path: "clients.web.access_token_validity",
      first: 1_800,
      second: 7_200,
      verdict: "weaker",
      why: "A stolen token works until it expires.",
    });
  });
});
