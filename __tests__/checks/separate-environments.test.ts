import { separateEnvironments } from "../../lib/checks/separate-environments";
import type { Backend, Environment } from "../../lib/environment";
import { environments } from "../../stacks";

const environment = (name: string, backend: Backend): Environment => ({
  name,
  backend,
  region: "eu-central-1",
  accountId: "111111111111",
  protection: "none",
  userPool: { name: "acme" },
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

  test("a local file, on a file system that does not tell casing apart", () => {
    const found = separateEnvironments([environment("dev", { type: "local" }), environment("Dev", { type: "local" })]);
    expect(found).toMatchObject([
      { environment: "Dev", path: "name" },
      { environment: "Dev", path: "backend" },
    ]);
  });

  test("each of three is told whom it collides with", () => {
    const same = cloud("pools");
    const found = separateEnvironments(["a", "b", "c"].map((name) => environment(name, same)));
    expect(found.map(({ environment }) => environment)).toEqual(["b", "c"]);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('"a"'),
      expect.stringContaining('"a"'),
    ]);
  });
});

describe("two environments in two states are fine", () => {
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

  test("as are those of this project", () => {
    expect(separateEnvironments(environments)).toEqual([]);
  });
});
