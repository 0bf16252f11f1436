import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepLeftFiles, unownedStates } from "../lib/left-files";
import { copyApp, runApp } from "./app";

const project = mkdtempSync(join(tmpdir(), "left-"));
afterAll(() => rmSync(project, { recursive: true }));

/** Writes files, by their path, into a fresh project; returns its output folder. */
function projectWith(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(project, name, path, ".."), { recursive: true });
    writeFileSync(join(project, name, path), text);
  }
  return join(project, name, "cdktf.out");
}

describe("the output folder of a removed environment", () => {
  test("has the files that Terraform left in it moved before cdktf deletes it", () => {
    const outdir = projectWith("kept", {
      "cdktf.out/stacks/old/cdk.tf.json": "{}",
      "cdktf.out/stacks/old/errored.tfstate": "state",
      "cdktf.out/stacks/old/plan": "saved",
      "cdktf.out/stacks/old/.terraform/modules.json": "{}",
      "cdktf.out/stacks/dev/plan": "saved",
    });
    const found = keepLeftFiles(outdir, [{ name: "dev" }]);
    expect(found).toMatchObject([
      { environment: "old", severity: "warning", message: expect.stringContaining("errored.tfstate, plan moved to") },
    ]);
    expect(readFileSync(join(outdir, "removed", "old", "errored.tfstate"), "utf8")).toBe("state");
    expect(readdirSync(join(outdir, "removed", "old"))).toEqual(["errored.tfstate", "plan"]);
    expect(readdirSync(join(outdir, "stacks", "old")).sort()).toEqual([".terraform", "cdk.tf.json"]);
    expect(readdirSync(join(outdir, "stacks", "dev"))).toEqual(["plan"]);
    expect(keepLeftFiles(outdir, [{ name: "dev" }])).toEqual([]);
  });

  test("does not overwrite what was kept before", () => {
    const outdir = projectWith("twice", {
      "cdktf.out/stacks/old/errored.tfstate": "second",
      "cdktf.out/removed/old/errored.tfstate": "first",
    });
    keepLeftFiles(outdir, []);
    expect(readFileSync(join(outdir, "removed", "old", "errored.tfstate"), "utf8")).toBe("first");
    expect(readFileSync(join(outdir, "removed", "old-2", "errored.tfstate"), "utf8")).toBe("second");
  });

  test("is not reported if nothing is lost, or nothing was written yet", () => {
    expect(keepLeftFiles(projectWith("plain", { "cdktf.out/stacks/old/cdk.tf.json": "{}" }), [])).toEqual([]);
    expect(keepLeftFiles(join(project, "nowhere"), [])).toEqual([]);
  });
});

describe("a local state without an environment", () => {
  const STATE = '{ "resources": [{ "type": "aws_cognito_user_pool" }] }';
  const local = (name: string) => ({ name, backend: { type: "local" } }) as const;
  const found = (name: string, files: readonly string[], environments: Parameters<typeof unownedStates>[1]) => {
    const texts = files.map((file) => [file, file.includes("empty") ? '{ "resources": [] }' : STATE]);
    return unownedStates(
      projectWith(name, { "cdktf.out/manifest.json": "{}", ...Object.fromEntries(texts) }),
      environments,
    );
  };

  test("is reported if an environment has no state, which means that it was renamed", () => {
    expect(found("renamed", ["terraform.development.tfstate"], [local("dev")])).toMatchObject([
      {
        environment: "dev",
        severity: "warning",
        path: "terraform.development.tfstate",
        message: expect.stringContaining("an apply creates a new pool"),
        fix: expect.stringContaining("mv terraform.development.tfstate terraform.dev.tfstate"),
      },
    ]);
  });

  test.each<[string, readonly string[], Parameters<typeof unownedStates>[1]]>([
    ["every environment has its own", ["terraform.old.tfstate", "terraform.dev.tfstate"], [local("dev")]],
    ["it is empty, as after a destroy", ["terraform.empty.tfstate"], [local("dev")]],
    ["no environment has a local state", ["terraform.old.tfstate"], [{ name: "dev", backend: { type: "pg" } }]],
    ["there is none", [], [local("dev")]],
  ])("is no finding if %s", (name, files, environments) => {
    expect(found(name.replaceAll(" ", "-"), files, environments)).toEqual([]);
  });
});

test("the app reports both, and keeps the files", async () => {
  const folder = mkdtempSync(join(project, "app-"));
  copyApp(folder);
  mkdirSync(join(folder, "cdktf.out", "stacks", "development"), { recursive: true });
  writeFileSync(join(folder, "cdktf.out", "stacks", "development", "errored.tfstate"), "state");
  writeFileSync(join(folder, "terraform.development.tfstate"), '{ "resources": [{}] }');
  writeFileSync(
    join(folder, "stacks", "index.ts"),
    `export const environments = [{ name: "dev", region: "eu-central-1", accountId: "123456789012", protection: "none",
      backend: { type: "local" }, userPool: { name: "acme" } }];`,
  );
  const { code, stdout, stderr } = await runApp(folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("local-states-have-an-environment");
  expect(stdout).toContain("review-files-of-removed-environments");
  expect(existsSync(join(folder, "cdktf.out", "removed", "development", "errored.tfstate"))).toBe(true);
});
