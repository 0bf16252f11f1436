import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, relative, resolve } from "node:path";
import { App, TerraformStack, Testing } from "cdktf";
import { addBackend, localStatePath } from "../lib/backend";
import type { Backend } from "../lib/environment";

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
  ])("of output in %s lies in %s, outside of the output, and is named relatively", (outdir, folder) => {
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
  ])("of output in %s, as Windows writes it, is named %s", (outdir, path) => {
    expect(localStatePath(outdir, "dev")).toBe(path);
  });

  test("is a backend `local` with nothing but the path", () => {
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

  test("in S3 takes what else the backend knows", () => {
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
});
