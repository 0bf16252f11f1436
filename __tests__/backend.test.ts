import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, relative, resolve } from "node:path";
import { App, TerraformStack, Testing } from "cdktf";
import { addBackend, localStatePath } from "../lib/backend";
import { checkEnvironment } from "../lib/checks/check";
import type { Backend } from "../lib/environment";

const SECRET = "hunter2-hunter2";
const S3 = { bucket: "acme-state", key: "pools/dev", region: "eu-west-1" };

/** A machine without Terraform. */
jest.mock("child_process", () => ({
  ...jest.requireActual("child_process"),
  execSync: (command: string) => {
    throw new Error(`not found: ${command}`);
  },
}));

/** The `terraform` block of a stack `dev` with the backend. */
function terraform(backend: Backend, outdir: string) {
  const stack = new TerraformStack(new App({ outdir }), "dev");
  addBackend(stack, { name: "dev", backend });
  return JSON.parse(Testing.synth(stack)).terraform;
}

describe("local state", () => {
  const home = process.cwd();
  const project = realpathSync(mkdtempSync(join(tmpdir(), "backend-")));
  beforeAll(() => process.chdir(project));
  afterAll(() => {
    process.chdir(home);
    rmSync(project, { recursive: true });
  });

  test.each([
    ["cdktf.out", "."],
    ["./cdktf.out", "."],
    ["cdktf.out/", "."],
    ["build/out", "."],
    ["build/../cdktf.out", "."],
    ["..cdktf.out", "."],
    [join(project, "cdktf.out"), "."],
    [join(project, "elsewhere", "out"), "elsewhere"],
    ["../out", ".."],
  ])("for output in %s is in %s, outside of the output, by a relative path", (outdir, folder) => {
    const path = localStatePath(outdir, "dev");
    const state = resolve(outdir, "stacks", "dev", path);
    expect(state).toBe(resolve(folder, "terraform.dev.tfstate"));
    expect(relative(resolve(outdir), state)).toMatch(/^\.\./);
    expect(posix.isAbsolute(path)).toBe(false);
  });

  test.each([
    ["build\\out", "../../../../terraform.dev.tfstate"],
    [".\\cdktf.out\\", "../../../terraform.dev.tfstate"],
    ["C:\\work\\cdktf.out", "../../../terraform.dev.tfstate"],
    ["d:/projects/cdktf.out", "../../../terraform.dev.tfstate"],
  ])("for output in %s, on Windows, is %s", (outdir, path) => {
    expect(localStatePath(outdir, "dev")).toBe(path);
  });

  test("is a `local` backend with a path only", () => {
    mkdirSync("build");
    expect(terraform({ type: "local" }, "build/out").backend).toEqual({
      local: { path: "../../../../terraform.dev.tfstate" },
    });
  });
});

describe("remote state", () => {
  const outdir = mkdtempSync(join(tmpdir(), "backend-"));
  afterAll(() => rmSync(outdir, { recursive: true }));

  test("in S3 is encrypted and locked by S3's own lock file", () => {
    const backend = { type: "s3", bucket: "acme-state", key: "pools/dev", region: "eu-west-1" } as const;
    expect(terraform(backend, outdir)).toEqual({
      backend: {
        s3: { bucket: "acme-state", key: "pools/dev", region: "eu-west-1", encrypt: true, use_lockfile: true },
      },
    });
  });

  test("in S3 accepts the other arguments of the backend", () => {
    const backend = {
      type: "s3",
      bucket: "acme-state",
      key: "pools/dev",
      region: "eu-west-1",
      kmsKeyId: "alias/state",
      profile: "acme",
    } as const;
    expect(terraform(backend, outdir).backend.s3).toMatchObject({ kms_key_id: "alias/state", profile: "acme" });
  });

  test("in Terraform Cloud is a workspace of an organization", () => {
    expect(terraform({ type: "cloud", organization: "acme", workspace: "pools-dev" }, outdir)).toEqual({
      cloud: { organization: "acme", workspaces: { name: "pools-dev" } },
    });
  });

  test("in Terraform Enterprise has a host name", () => {
    const backend = {
      type: "cloud",
      organization: "acme",
      workspace: "pools-dev",
      hostname: "tfe.acme.example",
    } as const;
    expect(terraform(backend, outdir)).toEqual({
      cloud: { hostname: "tfe.acme.example", organization: "acme", workspaces: { name: "pools-dev" } },
    });
  });

  test("in Terraform Cloud is synthesised without a terraform binary", () => {
    const stack = new TerraformStack(new App({ outdir }), "dev");
    addBackend(stack, { name: "dev", backend: { type: "cloud", organization: "acme", workspace: "pools-dev" } });
    expect(() => stack.runAllValidations()).not.toThrow();
  });

  test.each<[Backend, object]>([
    [
      { type: "remote", organization: "acme", workspace: "dev" },
      { organization: "acme", workspaces: { name: "dev" } },
    ],
    [
      { type: "azurerm", storageAccountName: "acme", containerName: "state", key: "dev", useOidc: true },
      { storage_account_name: "acme", container_name: "state", key: "dev", use_oidc: true },
    ],
    [
      { type: "gcs", bucket: "acme", prefix: "dev", impersonateServiceAccount: "a@b" },
      { bucket: "acme", prefix: "dev", impersonate_service_account: "a@b" },
    ],
    [
      { type: "http", address: "https://git.acme.example/state/dev", lockMethod: "POST", retryWaitMin: 5 },
      { address: "https://git.acme.example/state/dev", lock_method: "POST", retry_wait_min: 5 },
    ],
    [
      { type: "consul", path: "dev", address: "consul.acme.example" },
      { path: "dev", address: "consul.acme.example" },
    ],
    [
      { type: "cos", bucket: "acme", prefix: "dev" },
      { bucket: "acme", prefix: "dev" },
    ],
    [
      { type: "oss", bucket: "acme", tablestoreTable: "locks" },
      { bucket: "acme", tablestore_table: "locks" },
    ],
    [{ type: "pg", schemaName: "dev" }, { schema_name: "dev" }],
  ])("of %j has Terraform's argument names, and no secret", (backend, emitted) => {
    expect(terraform(backend, outdir)).toEqual({ backend: { [backend.type]: emitted } });
  });
});

test.each<[string, object]>([
  [
    "assumeRoleWithWebIdentity.webIdentityToken",
    { type: "s3", ...S3, assumeRoleWithWebIdentity: { webIdentityToken: SECRET } },
  ],
  ["secretKey", { type: "s3", ...S3, secretKey: SECRET }],
  ["password", { type: "http", address: "https://git.acme.example/state", password: SECRET }],
  ["accessKey", { type: "azurerm", storageAccountName: "a", containerName: "b", key: "c", accessKey: SECRET }],
  ["credentials", { type: "gcs", bucket: "b", credentials: SECRET }],
  ["accessToken", { type: "consul", path: "p", accessToken: SECRET }],
  ["connStr", { type: "pg", connStr: SECRET }],
  ["token", { type: "remote", organization: "acme", workspace: "dev", token: SECRET }],
  ["httpsProxy", { type: "s3", ...S3, httpsProxy: `http://acme:${SECRET}@proxy:3128` }],
])("a secret in backend.%s is refused, and not shown", (name, backend) => {
  const found = checkEnvironment({
    name: "dev",
    region: "eu-west-1",
    accountId: "123456789012",
    protection: "none",
    backend: backend as Backend,
    userPool: { name: "acme" },
  });
  expect(found).toContainEqual(expect.objectContaining({ severity: "error", path: `backend.${name}` }));
  expect(JSON.stringify(found)).not.toContain(SECRET);
});
