import { App } from "./cdktf";
import { checkEnvironments, FINDINGS, LOCKS, OWN_RULES } from "./checks/check";
import { type Finding, hasErrors } from "./checks/finding";
import type { OwnRule } from "./checks/own-rules";
import { notesLine, report } from "./checks/report/text";
import { UnusableSettings } from "./checks/unusable-settings";
import { CognitoUserPool } from "./cognito-user-pool";
import type { Environment } from "./environment";
import { keepLeftFiles, unownedStates } from "./left-files";
import { LOCK_FOLDER, readLocks } from "./lock-files";
import { dropTokenTraces } from "./synth/token-traces";
import { replaceUtilIsArray } from "./synth/util-is-array";

/** What `stacks/` has: the environments, and your own rules. */
export interface Project {
  /** Each becomes a stack. */
  readonly environments: readonly Environment[];
  /** They judge the environments like those of `lib/rules/`. @default none */
  readonly rules?: readonly OwnRule[];
}

/** Adds the stack of an environment to the app. */
export type AddStack = (app: App, environment: Environment) => void;

/**
 * The app: checks the environments and writes a stack for each. Warnings go to stdout, with one line for all notes. Errors go
 * to stderr; then it writes nothing, and the exit code is 1.
 */
export function synthesise(project: Project, addStack: AddStack): void {
  const { environments } = project;
  const { findings, app } = build(project, addStack, { locks: LOCK_FOLDER });
  if (app === undefined) {
    process.stderr.write(report(findings.filter(({ severity }) => severity === "error")));
    process.exitCode = 1;
    return;
  }
  process.stdout.write(report(findings.filter(({ severity }) => severity === "warning")));
  process.stdout.write(notesLine(findings));
  app.synth();
  process.stdout.write(
    report([...unownedStates(app.outdir, environments), ...keepLeftFiles(app.outdir, environments)]),
  );
}

/** Where an app reads and writes. */
export interface BuildOptions {
  /** Where the app would write. @default `CDKTF_OUTDIR`, or `cdktf.out` */
  readonly outdir?: string;
  /** The folder of the lock files. @default nobody looks for them */
  readonly locks?: string;
}

/**
 * Checks the environments, compares them with their locks, builds their stacks, and checks the pools in them that no environment
 * describes.
 * @returns the app, unless there are errors
 */
export function build(
  { environments, rules }: Project,
  addStack: AddStack,
  { outdir, locks: folder }: BuildOptions = {},
): { readonly findings: readonly Finding[]; readonly app?: App } {
  dropTokenTraces();
  replaceUtilIsArray();
  // First, since a stack cannot be built from everything that somebody may write.
  const files = folder === undefined ? undefined : readLocks(environments, folder);
  const checked = checkEnvironments(environments, files?.locks, rules);
  const findings = [...(files?.findings ?? []), ...checked.findings];
  if (hasErrors(findings)) return { findings };
  const app = new App({ outdir });
  app.node.setContext(FINDINGS, checked.byEnvironment);
  if (rules !== undefined) app.node.setContext(OWN_RULES, rules);
  if (files !== undefined) app.node.setContext(LOCKS, files.locks);
  const others = otherPools(app, () => {
    for (const environment of environments) addStack(app, environment);
  });
  const all = [...findings, ...others];
  return hasErrors(others) ? { findings: all } : { findings: all, app };
}

/** What is found in the pools that stand beside those of the environments. */
function otherPools(app: App, addStacks: () => void): readonly Finding[] {
  try {
    addStacks();
  } catch (error) {
    if (error instanceof UnusableSettings) return error.findings;
    throw error;
  }
  return app.node
    .findAll()
    .filter((construct) => construct instanceof CognitoUserPool)
    .flatMap((pool) => (pool.isOfEnvironment ? [] : pool.findings));
}
