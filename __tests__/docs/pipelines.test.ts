import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LintWorkflow, workflowLinter } from "./lint-workflow";
import { read, root } from "./pages";

describe("the GitHub workflow", () => {
  const workflow = read(".github/workflows/user-pools.yml");
  let lint: LintWorkflow;
  beforeAll(async () => {
    lint = await workflowLinter();
  }, 60_000);

  test("passes GitHub's linter", async () => {
    expect(await lint(workflow)).toEqual([]);
  });

  test.each([
    ["needs: [plan, preflight]", "needs: [plam, preflight]", "Job 'deploy' depends on unknown job 'plam'."],
    ["id-token: write", "id-tokens: write", "Unexpected value 'id-tokens'"],
    ["matrix.environment }}-plan", "matrix.enviroment }}-plan", "Context access might be invalid: enviroment"],
  ])("would be refused with a mistake in `%s`", async (right, wrong, message) => {
    expect(await lint(workflow.replace(right, wrong))).toContainEqual(expect.stringContaining(message));
  });

  test("runs no npm package in jobs with AWS credentials, and has no expression in a script", () => {
    const jobs = workflow.split(/^ {2}(?=\w+:$)/m).filter((job) => job.includes("configure-aws-credentials"));
    expect(jobs).toHaveLength(3);
    expect(jobs.filter((job) => /\bnp[mx] /.test(job.replaceAll(/^ *#.*$/gm, "")))).toEqual([]);
    const scripts = [...workflow.matchAll(/^( +)(?:- )?run: \|\n((?:\1 +.*\n|\n)+)/gm)].map(([, , script]) => script);
    expect(scripts).toHaveLength(6);
    expect(scripts.filter((script) => script?.includes("${{"))).toEqual([]);
  });
});

describe("the GitLab pipeline", () => {
  const pipeline = read("docs/pipelines/gitlab-ci.yml");

  test("has the documented jobs, and passes GitLab's schema", () => {
    const { code, said } = lintPipeline(pipeline);
    expect(said).toContain("json schema validated");
    const jobs = said.matchAll(/^(\w+)(?:: \[(\w+)\])? +\S* +(check|plan|deploy) +(\w+)/gm);
    expect([...jobs].map(([, name, environment, , when]) => [name, environment, when])).toEqual([
      ["check", undefined, "on_success"],
      ["preflight", "staging", "on_success"],
      ["preflight", "prod", "on_success"],
      ["plan", "staging", "on_success"],
      ["plan", "prod", "on_success"],
      ["deploy", "staging", "manual"],
      ["deploy", "prod", "manual"],
    ]);
    expect(code).toBe(0);
  });

  test.each([
    ["resource_group:", "resource_grup:"],
    ["when: manual", "when: manul"],
    ["stage: plan", "stage: plam"],
  ])("would be refused with a mistake in `%s`", (right, wrong) => {
    expect(lintPipeline(pipeline.replace(right, wrong)).code).toBe(1);
  });
});

/** Node 20 has no `Set.prototype.union`, which the linter's own dependencies call. */
const UNION = "Set.prototype.union ??= function (other) { return new Set([...this, ...other]); };";

/** What gitlab-ci-local, which holds GitLab's own schema, says of a pipeline on the default branch. */
function lintPipeline(text: string): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-ci-"));
  try {
    writeFileSync(join(folder, ".gitlab-ci.yml"), text);
    const cli = join(root, "node_modules", "gitlab-ci-local", "dist", "index.js");
    const args = ["--import", `data:text/javascript,${encodeURIComponent(UNION)}`, cli, "--list"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return { code: status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
