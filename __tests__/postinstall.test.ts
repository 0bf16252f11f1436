import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scripts } from "../package.json";

const ROOT = join(__dirname, "..");

/** What npm does at the end of an installation, in a folder that holds `package.json` alone, as an image's first layer does. */
function afterInstall(withPackages: boolean) {
  const cwd = mkdtempSync(join(tmpdir(), "postinstall-"));
  try {
    cpSync(join(ROOT, "package.json"), join(cwd, "package.json"));
    if (withPackages) symlinkSync(join(ROOT, "node_modules"), join(cwd, "node_modules"), "junction");
    const { status, stdout, stderr } = spawnSync(scripts.postinstall, { cwd, shell: true, encoding: "utf8" });
    return { status, stdout, stderr };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

test("an installation without development packages prints one line: there is no CLI, and what to do", () => {
  const { status, stdout, stderr } = afterInstall(false);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/^Without development packages .* no cdktf command here.* npm ci --include=dev\n$/);
});

test("an installation with development packages prints nothing", () => {
  expect(afterInstall(true)).toEqual({ status: 0, stdout: "", stderr: "" });
});
