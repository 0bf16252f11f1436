import { separateEnvironments } from "../../lib/checks/separate-environments";
import type { Backend, Environment } from "../../lib/environment";

const environment = (name: string, backend: Backend, rest: Partial<Environment> = {}): Environment => ({
  name,
  backend,
  region: "eu-central-1",
  accountId: "111111111111",
  protection: "none",
  userPool: { name: "acme" },
  ...rest,
});
const s3 = (bucket: string, key: string): Backend => ({ type: "s3", bucket, key, region: "eu-central-1" });
const cloud = (workspace: string, rest: { organization?: string; hostname?: string } = {}): Backend => ({
  type: "cloud",
  organization: "acme",
  workspace,
  ...rest,
});

describe("two environments in one state are refused", () => {
  test.each<[string, Backend, Backend]>([
    ["an object in S3", s3("state", "pools/x"), s3("state", "pools/x")],
    ["an object in S3, its key once with a leading slash", s3("state", "pools/x"), s3("state", "/pools/x")],
    ["a workspace", cloud("pools"), cloud("pools")],
    ["an address", { type: "http", address: "https://git/state" }, { type: "http", address: "https://git/state" }],
    ["a bucket of Google", { type: "gcs", bucket: "acme" }, { type: "gcs", bucket: "acme" }],
    ["a workspace, the default host once named", cloud("pools"), cloud("pools", { hostname: "app.terraform.io" })],
    ["a workspace, in other casing", cloud("pools"), cloud("Pools", { organization: "ACME" })],
  ])("%s", (_, one, other) => {
    expect(separateEnvironments([environment("dev", one), environment("prod", other)])).toEqual([
      expect.objectContaining({
        environment: "prod",
        severity: "error",
        path: "backend",
        message: expect.stringContaining('environment "dev"'),
      }),
    ]);
  });

  test("a local file, on a file system that ignores case", () => {
    const found = separateEnvironments([environment("dev", { type: "local" }), environment("Dev", { type: "local" })]);
    expect(found).toMatchObject([
      { environment: "Dev", path: "name" },
      { environment: "Dev", path: "backend" },
    ]);
  });

  test("of three, each finding names the environment it collides with", () => {
    const same = cloud("pools");
    const found = separateEnvironments(["a", "b", "c"].map((name) => environment(name, same)));
    expect(found.map(({ environment }) => environment)).toEqual(["b", "c"]);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('"a"'),
      expect.stringContaining('"a"'),
    ]);
  });
});

describe("two environments in two states are accepted", () => {
  test.each<[string, Backend, Backend]>([
    ["local files", { type: "local" }, { type: "local" }],
    ["databases, which only environment variables tell", { type: "pg" }, { type: "pg" }],
    ["another key", s3("state", "pools/dev"), s3("state", "pools/prod")],
    ["another casing of the key, which S3 tells apart", s3("state", "pools/x"), s3("state", "pools/X")],
    ["another bucket", s3("state-dev", "pools"), s3("state-prod", "pools")],
    ["another workspace", cloud("dev"), cloud("prod")],
    ["another organization", cloud("pools"), cloud("pools", { organization: "acme-labs" })],
    ["another host", cloud("pools"), cloud("pools", { hostname: "tfe.acme.example" })],
    ["another kind of backend", { type: "local" }, cloud("dev")],
  ])("%s", (_, one, other) => {
    expect(separateEnvironments([environment("dev", one), environment("prod", other)])).toEqual([]);
  });
});

describe("two environments must not share a unique resource", () => {
  const web = { kind: "web", callbackUrls: ["https://acme.com/"] } as const;
  const custom = { name: "login.acme.com", certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/a" };
  const copies = { clients: { web }, clientSecrets: { toSecretsManager: "acme" } };
  const parameters = { clients: { web }, clientSecrets: { toSsmParameter: "/acme" } } as const;
  const published = { publish: { toSsm: "/acme" } } as const;
  type Pool = Partial<Environment["userPool"]>;

  const between = (one: Pool, other: Pool, rest: Partial<Environment> = {}) =>
    separateEnvironments([
      environment("dev", { type: "local" }, { userPool: { name: "acme", ...one } }),
      environment("prod", { type: "local" }, { ...rest, userPool: { name: "acme", ...other } }),
    ]);

  test.each<[string, Pool, Pool, string, string]>([
    [
      "a domain prefix",
      { domain: { prefix: "acme" } },
      { domain: { prefix: "acme", importId: "acme" } },
      "domains-are-unique",
      "userPool.domain.prefix",
    ],
    ["a custom domain", { domain: custom }, { domain: custom }, "domains-are-unique", "userPool.domain.name"],
    [
      "an imported pool",
      { importId: "eu-central-1_Abc123" },
      { importId: "eu-central-1_Abc123@eu-central-1" },
      "imported-pools-are-unique",
      "userPool.importId",
    ],
    ["a secret", copies, copies, "client-secret-names-are-unique", "userPool.clientSecrets.toSecretsManager"],
    ["a parameter", parameters, parameters, "client-secret-names-are-unique", "userPool.clientSecrets.toSsmParameter"],
    ["a published parameter", published, published, "published-parameter-names-are-unique", "userPool.publish.toSsm"],
    [
      "the name of a secret and of a published parameter",
      { clients: { id: web }, clientSecrets: { toSsmParameter: "/acme/clients/web" } },
      { ...published, clients: { web } },
      "published-parameter-names-are-unique",
      "userPool.publish.toSsm",
    ],
    [
      "the name of a published parameter and of a secret",
      { ...published, clients: { web } },
      { clients: { id: web }, clientSecrets: { toSsmParameter: "/acme/clients/web/" } },
      "published-parameter-names-are-unique",
      "userPool.clientSecrets.toSsmParameter",
    ],
  ])("%s", (_, one, other, rule, path) => {
    expect(between(one, other)).toEqual([
      expect.objectContaining({
        environment: "prod",
        severity: "error",
        rule,
        path,
        message: expect.stringContaining('environment "dev"'),
      }),
    ]);
  });

  test("a custom domain is unique across regions", () => {
    expect(between({ domain: custom }, { domain: custom }, { region: "us-east-1" })).toHaveLength(1);
  });

  test.each<[string, Pool, Pool, Partial<Environment>]>([
    [
      "a prefix in two regions",
      { domain: { prefix: "acme" } },
      { domain: { prefix: "acme" } },
      { region: "us-east-1" },
    ],
    [
      "a prefix in two regions of the pools",
      { domain: { prefix: "acme" } },
      { region: "us-east-1", domain: { prefix: "acme" } },
      {},
    ],
    ["a secret in two accounts", copies, copies, { accountId: "222222222222" }],
    ["a secret in two regions", copies, copies, { region: "us-east-1" }],
    ["a prefix of secrets for other clients", copies, { ...copies, clients: { shop: web } }, {}],
    ["a prefix of secrets for clients without one", copies, { ...copies, clients: { web: { kind: "spa" } } }, {}],
    ["a name in the two stores", copies, parameters, {}],
    ["published parameters in two accounts", published, published, { accountId: "222222222222" }],
    ["published parameters in two regions", published, published, { region: "us-east-1" }],
    ["other paths of published parameters", published, { publish: { toSsm: "/acme/prod" } }, {}],
    ["references", { domain: { prefix: "${var.a}" } }, { domain: { prefix: "${var.a}" } }, {}],
  ])("but they can have %s", (_, one, other, rest) => {
    expect(between(one, other, rest)).toEqual([]);
  });
});
