import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { parse } from "yaml";
import { type Emulator, startEmulator } from "../../tools/emulator";
import { prepareStack, type RunResult, run, withScratch } from "../../tools/terraform";
import { read, snippets } from "../docs/pages";
import { tools } from "./harness";
import { cdktf, copyProject } from "./harness/project";

const [build = "", ask = "", deploy = "", , branch = ""] = snippets
  .filter(({ page, language }) => page === "docs/pipelines.md" && language === "sh")
  .map(({ code }) => code);

interface Step {
  readonly name?: string;
  readonly run?: string;
}
const { jobs } = parse(read(".github/workflows/user-pools.yml")) as {
  jobs: Record<string, { steps: readonly Step[] }>;
};

const gitlab = parse(read("docs/pipelines/gitlab-ci.yml")) as Record<
  "preflight" | "plan" | "deploy",
  { script: string[] }
> & {
  ".terraform": { before_script: string[] };
};

test("the recipe deploys, and has nothing to apply when it runs again", () =>
  inProject(async ({ project, env, emulator }) => {
    const first = await bash(deploy, project, env);
    expect(first.stdout).toMatch(/Apply complete! Resources: [1-9]\d* added, 0 changed, 0 destroyed\./);
    expect(emulator.calls.map(({ operation }) => operation)).toContain("CreateUserPool");

    const second = await bash(deploy, project, env);
    expect(second.stdout).toContain("No changes. Your infrastructure matches the configuration.");
    expect(second.stdout).toContain("Nothing to do.");
    expect(second.stdout).not.toContain("Apply complete!");

    await poolReplaced(join(project, "cdktf.out", "stacks", "dev"));
    const blocked = await bash(deploy, project, env, [1]);
    expect(blocked.stdout).toContain("BLOCKED  aws_cognito_user_pool.pool would be replaced");
    expect(emulator.calls.map(({ operation }) => operation)).not.toContain("DeleteUserPool");
  }));

test("the recipe fails in another account, and deploys nothing", () =>
  inProject(async ({ project, env, emulator }) => {
    const file = join(project, "cdktf.out", "stacks", "dev", "cdk.tf.json");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("111111111111", "222222222222"));
    await expect(bash(deploy, project, env)).rejects.toThrow(/AWS account ID not allowed: 111111111111/);
    expect(emulator.calls.map(({ operation }) => operation)).not.toContain("CreateUserPool");
  }));

test("what AWS would refuse stops the recipe and both pipelines before the deployment, unless its check is skipped", () =>
  inRunner(async ({ project, runner, env, emulator }) => {
    // Another account than the settings say.
    const bundle = join("cdktf.out", "stacks", "preflight.cjs");
    expect((await bash(ask, project, env)).stdout).toBe("2 checks: nothing would fail\n");
    const text = (await readFile(join(project, bundle), "utf8")).replaceAll("111111111111", "222222222222");
    for (const place of [join(project, bundle), join(runner, "preflight.cjs")]) await writeFile(place, text);

    expect((await bash(ask, project, env, [2])).stdout).toContain("WOULD FAIL   account  accountId");
    const failed = await step("preflight", "Preflight", runner, env, [2]);
    expect(failed.stdout).toContain("::error::A deployment of dev would fail");
    const summary = await readFile(env.GITHUB_STEP_SUMMARY as string, "utf8");
    expect(summary).toMatch(/^### Preflight of `dev`\n```text\nWOULD FAIL {3}account/);
    await step("preflight", "Preflight", runner, { ...env, PREFLIGHT_SKIP: "account web-acl" });

    const job = (expect: number, more: object) =>
      run("sh", ["-ec", gitlab.preflight.script.join("\n")], {
        cwd: project,
        env: { ...env, ...more },
        expect: [expect],
      });
    expect((await job(0, {})).stdout).toBe("AWS_PREFLIGHT_ROLE_ARN is not set\n");
    const AWS_PREFLIGHT_ROLE_ARN = "arn:aws:iam::222222222222:role/preflight";
    expect((await job(2, { AWS_PREFLIGHT_ROLE_ARN })).stdout).toContain("WOULD FAIL   account  accountId");
    await job(0, { AWS_PREFLIGHT_ROLE_ARN, PREFLIGHT_SKIP: "account" });
    expect(emulator.calls.filter(({ operation }) => !/^(Get|List)/.test(operation))).toEqual([]);
  }));

test("the GitHub workflow plans, comments, and deploys the plan that was approved", () =>
  inRunner(async ({ runner, env }) => {
    const planned = await step("plan", "Plan", join(runner, "dev"), env);
    expect(planned.stdout).toMatch(/Plan: [1-9]\d* to add, 0 to change, 0 to destroy\./);
    const summary = await readFile(env.GITHUB_STEP_SUMMARY as string, "utf8");
    expect(summary).toMatch(
      /^<!-- plan of dev -->\n### Plan of `dev`\n\*\*Safe to apply\..*\*\*\n\n```text\n[\s\S]*aws_cognito_user_pool\.pool[\s\S]*\n```\n$/,
    );
    await step("plan", "Guard", join(runner, "dev"), env);

    await approve(runner);
    const deployed = await step("deploy", "Deploy", join(runner, "dev"), env);
    expect(deployed.stdout).toMatch(/Apply complete! Resources: [1-9]\d* added/);

    await step("plan", "Plan", join(runner, "dev"), env);
    await approve(runner);
    expect((await step("deploy", "Deploy", join(runner, "dev"), env)).stdout).not.toContain("Apply complete!");
  }));

test("the GitHub workflow refuses a plan that is not the one that was approved", () =>
  inRunner(async ({ runner, env, emulator }) => {
    await step("plan", "Plan", join(runner, "dev"), env);
    await approve(runner);
    const file = join(runner, "dev", "cdk.tf.json");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("acme-pipeline", "acme-other"));
    const refused = await step("deploy", "Deploy", join(runner, "dev"), env, [1]);
    expect(refused.stdout).toContain("::error::The plan is not the one that was approved");
    expect(emulator.calls.map(({ operation }) => operation)).not.toContain("CreateUserPool");
  }));

test("the GitHub workflow stops if the guard blocks the plan, unless the variable allows it", () =>
  inRunner(async ({ runner, env, emulator }) => {
    const dev = join(runner, "dev");
    await step("plan", "Plan", dev, env);
    await approve(runner);
    await step("deploy", "Deploy", dev, env);

    await poolReplaced(dev);
    await step("plan", "Plan", dev, env);
    expect(await readFile(join(dev, "comment.md"), "utf8")).toContain("| **blocked** | `aws_cognito_user_pool.pool` |");
    const stopped = await step("plan", "Guard", dev, env, [1]);
    expect(stopped.stdout).toContain("::error::The guard blocks the plan of dev");
    expect(emulator.calls.map(({ operation }) => operation)).not.toContain("DeleteUserPool");

    await step("plan", "Plan", dev, { ...env, GUARD_ALLOW: "other\naws_cognito_user_pool.pool\n" });
    await step("plan", "Guard", dev, env);
  }));

test("the GitHub workflow refuses a provider that is not in the lock file", () =>
  inRunner(async ({ runner, env }) => {
    await rm(join(runner, "dev", ".terraform.lock.hcl"));
    await expect(step("plan", "Plan", join(runner, "dev"), env)).rejects.toThrow(/the lock[^r]*file is read-only/);
  }));

test("the GitHub workflow writes one comment per environment and updates it later", () =>
  withScratch(async (folder) => {
    await writeFile(join(folder, "comment.md"), "text");
    await writeFile(join(folder, "gh"), '#!/bin/sh\necho "$@" >> asked\ncase "$*" in *--jq*) cat ids ;; esac\n');
    await chmod(join(folder, "gh"), 0o755);
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_REPOSITORY: "acme/pools",
      NUMBER: "7",
      ENVIRONMENT: "dev",
    };
    const asked = async (ids: string) => {
      await writeFile(join(folder, "ids"), ids);
      await rm(join(folder, "asked"), { force: true });
      await step("plan", "Comment", folder, env);
      return (await readFile(join(folder, "asked"), "utf8")).trim().split("\n")[1];
    };
    expect(await asked("")).toBe(
      "api --silent --method POST repos/acme/pools/issues/7/comments --field body=@comment.md",
    );
    expect(await asked("12\n")).toBe(
      "api --silent --method PATCH repos/acme/pools/issues/comments/12 --field body=@comment.md",
    );
  }));

test("the GitLab jobs plan, guard and deploy, and stop if the guard blocks the plan", () =>
  inRunner(async ({ runner, env, emulator }) => {
    const bin = join(runner, "bin");
    await mkdir(bin);
    await writeFile(join(bin, "apk"), "#!/bin/sh\n");
    await chmod(join(bin, "apk"), 0o755);
    const token = { AWS_TOKEN: "token", AWS_WEB_IDENTITY_TOKEN_FILE: join(runner, "token") };
    const stacks = join(runner, "cdktf.out", "stacks");
    await mkdir(stacks, { recursive: true });
    for (const part of ["dev", "guard.cjs"]) await rename(join(runner, part), join(stacks, part));
    const job = (name: "plan" | "deploy", more: object = {}, expect = [0]) => {
      const script = [...gitlab[".terraform"].before_script, ...gitlab[name].script].join("\n");
      const jobEnv = { ...env, ...token, PATH: `${bin}:${env.PATH}`, ...more };
      return run("sh", ["-ec", script], { cwd: runner, env: jobEnv, expect });
    };
    expect((await job("plan")).stdout).toContain("Safe to apply.");
    expect((await job("deploy")).stdout).toContain("Apply complete!");
    await poolReplaced(join(stacks, "dev"));
    expect((await job("plan", {}, [1])).stdout).toContain("BLOCKED  aws_cognito_user_pool.pool");
    expect((await job("plan", { GUARD_ALLOW: "other aws_cognito_user_pool.pool" })).stdout).toContain(
      "1 finding allowed.",
    );
    expect(emulator.calls.map(({ operation }) => operation)).not.toContain("DeleteUserPool");
  }));

test("a branch for Terraform Cloud contains the synthesized files and the lock files, commit after commit", () =>
  inProject(async ({ project, env }) => {
    await bash("cd cdktf.out/stacks/dev && terraform init -input=false", project, env);
    const git = (command: string) => bash(command, project, { ...env, ...AUTHOR });
    await git("git init -q -b main . && git add -A . && git commit -qm first && git init -q --bare remote.git");
    await git('git remote add origin "$PWD/remote.git"');
    await git(branch);
    await git(branch);
    const files = "cdktf.out/stacks/dev/.terraform.lock.hcl\ncdktf.out/stacks/dev/cdk.tf.json\n";
    expect((await git("git --git-dir remote.git ls-tree -r --name-only deploy")).stdout).toBe(files);
    expect((await git("git --git-dir remote.git rev-list --count deploy")).stdout).toBe("2\n");
    expect((await git("git ls-files cdktf.out")).stdout).toBe("cdktf.out/stacks/dev/.terraform.lock.hcl\n");
  }));

const AUTHOR = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@acme.com",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@acme.com",
};

const ENVIRONMENT = `export const dev = {
  name: "dev", region: "eu-central-1", accountId: "111111111111", backend: { type: "local" }, protection: "none",
  userPool: { name: "acme-pipeline", usernameAttributes: ["email"], autoVerifiedAttributes: ["email"] },
} as const;
export const environments = [dev];
`;

interface Project {
  readonly project: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly emulator: Emulator;
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

let synthesised: Promise<string> | undefined;

/** A copy of the project, synthesised as the recipe says; made once. */
async function synthesise(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "pools-"));
  made.push(project);
  await copyProject(project);
  await writeFile(join(project, "stacks", "index.ts"), ENVIRONMENT);
  // `npm ci` and `npm run check` are .ci/run's; node_modules is a link here.
  const bundles = build.split("\n").slice(3);
  expect(build).toMatch(/^npm ci\nnpm run check\nnpx cdktf synth\n(npx esbuild .*\n){2}$/);
  await cdktf(project, ["synth"], process.env);
  await bash(bundles.join("\n"), project, process.env);
  return project;
}

/** Calls `use` with a project of its own, and an emulator. */
function inProject(use: (project: Project) => Promise<void>): Promise<void> {
  return withScratch(async (scratch) => {
    synthesised ??= synthesise();
    const project = join(scratch, "project");
    await cp(await synthesised, project, { recursive: true, verbatimSymlinks: true });
    const folder = join(project, "cdktf.out", "stacks", "dev");
    const json = await readFile(join(folder, "cdk.tf.json"), "utf8");
    const emulator = await startEmulator({ accountId: "111111111111" });
    try {
      const env = await prepareStack(await tools(), { folder, json, endpoint: emulator.url, scratch });
      await use({ project, env, emulator });
    } finally {
      await emulator.close();
    }
  });
}

/** The folder of a job on GitHub: the artifact of the job before it, lock file included. */
function inRunner(use: (job: { runner: string } & Project) => Promise<void>): Promise<void> {
  return inProject(async ({ project, env, emulator }) => {
    await bash("cd cdktf.out/stacks/dev && terraform init -input=false && rm -r .terraform", project, env);
    const runner = join(project, "runner");
    await cp(join(project, "cdktf.out", "stacks"), runner, { recursive: true });
    const variables = { GITHUB_STEP_SUMMARY: join(runner, "summary.md"), ENVIRONMENT: "dev" };
    await use({ project, runner, env: { ...env, ...variables }, emulator });
  });
}

/** Changes what ends every account, in what synth wrote. */
async function poolReplaced(folder: string): Promise<void> {
  const file = join(folder, "cdk.tf.json");
  const json = JSON.parse(await readFile(file, "utf8"));
  json.resource.aws_cognito_user_pool.pool.username_attributes = ["phone_number"];
  await writeFile(file, JSON.stringify(json));
}

/** What the artifacts carry from the job that plans to the one that deploys. */
async function approve(runner: string): Promise<void> {
  await mkdir(join(runner, "approved"), { recursive: true });
  await cp(join(runner, "dev", "plan.sha256"), join(runner, "approved", "plan.sha256"));
}

/** Runs the script of a step as GitHub does. */
function step(job: string, name: string, cwd: string, env: Project["env"], expected?: number[]): Promise<RunResult> {
  const script = jobs[job]?.steps.find((one) => one.name === name)?.run;
  if (script === undefined) throw new Error(`the job ${job} has no step ${name}`);
  return bash(script, cwd, env, expected);
}

/** Runs a script in bash; what it prints comes without colours. */
async function bash(script: string, cwd: string, env: Project["env"], expected = [0]): Promise<RunResult> {
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  const result = await run("bash", args, { cwd, env, expect: expected });
  return { ...result, stdout: stripVTControlCharacters(result.stdout) };
}
