import { guide } from "./links";
import type { Described } from "./rule";
import { shapeRules } from "./shape-rules";

const WAIVERS = "https://github.com/cdklabs/cdk-nag#suppressing-a-rule";

/** What is found of environments side by side, and of waivers: no rule of one environment's settings. */
export const engineRules = {
  ruleFailed: {
    id: "rule-failed",
    severity: "error",
    title: "A rule must not fail",
    why: "A rule that ends with an exception has checked nothing: its findings are not known.",
    link: "https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue",
  },
  environmentNames: {
    id: "environment-names-are-unique",
    severity: "error",
    title: "Environment names must be unique",
    why: "The name is also the name of the stack: two stacks with the same name cannot be synthesized, and would write the same files.",
    link: "https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",
  },
  states: {
    id: "states-are-unique",
    severity: "error",
    title: "Environments must not share a Terraform state",
    why: "Two environments in one state destroy each other: each plan would delete what the other one created.",
    link: "https://developer.hashicorp.com/terraform/language/state",
  },
  importedPools: {
    id: "imported-pools-are-unique",
    severity: "error",
    title: "Environments must not import the same pool",
    why: "Two states that manage one pool undo each other's changes, and deleting one environment deletes the pool of both.",
    link: "https://developer.hashicorp.com/terraform/language/import",
  },
  domains: {
    id: "domains-are-unique",
    severity: "error",
    title: "Environments must not share a domain",
    why: "AWS answers `Domain already associated with another user pool.` to the second one.",
    link: guide("cognito-user-pools-assign-domain"),
  },
  secretCopies: {
    id: "client-secret-names-are-unique",
    severity: "error",
    title: "Environments must not share the names of client secrets",
    why: "AWS refuses to create a second secret or parameter with the same name in an account and region.",
    link: guide("user-pool-settings-client-apps"),
  },
  publishedParameters: {
    id: "published-parameter-names-are-unique",
    severity: "error",
    title: "Environments must not publish parameters under the same names",
    why: "AWS refuses to create a second parameter with the same name in an account and region (`ParameterAlreadyExists`).",
    link: "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html",
  },
  immutables: {
    id: "immutable-settings-match",
    severity: "warning",
    title: "Environments of one product must not differ in settings that can never change",
    why: "What you test in one environment behaves differently in another, and only a new pool, without its users, could make them the same.",
    link: guide("cognito-user-pool-updating"),
  },
  neverWeaker: {
    id: "never-weaker",
    severity: "warning",
    title: "An environment must not be weaker than the one `npm run compare` compares it with",
    why: "A test in one environment is only valid for another that is at least as strong. Synth does not compare: `npm run compare -- staging prod --never-weaker` does, and counts the waivers of the second environment.",
    link: "https://12factor.net/dev-prod-parity",
  },
  ownRules: {
    id: "own-rule-ids-are-valid",
    severity: "error",
    title: "The ids of your own rules must be unique and begin with your name and a slash",
    why: "Waivers refer to rules by id: two rules with the same id could not be told apart, and a later rule of this project could have the same id.",
    link: "https://eslint.org/docs/latest/extend/plugins",
  },
  expiredWaivers: {
    id: "no-expired-waivers",
    severity: "warning",
    title: "Disallow expired waivers",
    why: "The rule that the waiver set aside applies again.",
    link: WAIVERS,
  },
  unusedWaivers: {
    id: "no-unused-waivers",
    severity: "warning",
    title: "Disallow waivers that set nothing aside",
    why: "A waiver that outlives its cause hides the next finding of its rule.",
    link: WAIVERS,
  },
  waiverReasons: {
    id: "require-waiver-reason",
    severity: "warning",
    title: "Require a reason for every waiver",
    why: "Without a reason, nobody can tell later whether the waiver is still right.",
    link: WAIVERS,
  },
  lockFiles: {
    id: "lock-file-is-valid",
    severity: "error",
    title: "Lock files must be valid",
    why: "Without a readable lock, nothing is compared, and an edit that loses users would pass.",
    link: "https://git-scm.com/docs/git-checkout",
  },
  lockedEnvironments: {
    id: "renamed-environments-keep-their-lock",
    severity: "error",
    title: "A renamed environment must keep its lock file",
    why: "Without its lock, nothing compares the environment with what it has deployed; with another state, the next apply creates a second, empty pool.",
    link: "https://developer.hashicorp.com/terraform/language/state",
  },
  removedEnvironments: {
    id: "review-removed-environments",
    severity: "warning",
    title: "Environments with a lock file must stay, or be destroyed first",
    why: "An environment that is no longer in stacks/index.ts is neither updated nor destroyed: its pool stays in AWS, with its users and at its cost.",
    link: "https://developer.hashicorp.com/terraform/cli/commands/destroy",
  },
  leftFilesAreKept: {
    id: "review-files-of-removed-environments",
    severity: "warning",
    title: "Review the files of removed environments",
    why: "`cdktf synth` deletes the output folder of an environment that is no longer in stacks/index.ts, and an `errored.tfstate` in it would be the only record of what an apply has created. Synth moves the files first.",
    link: "https://developer.hashicorp.com/terraform/cli/commands/state/push",
  },
  statesHaveAnEnvironment: {
    id: "local-states-have-an-environment",
    severity: "warning",
    title: "Every local state must belong to an environment",
    why: "An environment that was renamed starts with an empty state: its next apply creates a second pool, and the first one is no longer managed.",
    link: "https://developer.hashicorp.com/terraform/language/backend/local",
  },
} as const satisfies Record<string, Described>;

/** Those whose findings can be waived. */
export const waivableEngineRules: readonly Described[] = [engineRules.immutables, engineRules.neverWeaker];

/** Every id that a finding can have: those of the rules given, and of the engine. */
export function withEngineRules(rules: readonly Described[]): readonly Described[] {
  return [...Object.values(shapeRules), ...rules, ...Object.values(engineRules)];
}
