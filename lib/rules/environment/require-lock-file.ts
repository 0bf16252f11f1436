import { refusesDestroy } from "../../checks/facts/protection";
import { rule } from "../../checks/rule";

export const requireLockFile = rule({
  id: "require-lock-file",
  severity: "warning",
  title: "Require a lock file for a protected environment",
  why: "Without it, synth does not know what is deployed: a one-line edit of `usernameAttributes` or of an attribute looks like any other, until the plan replaces the pool or the apply fails halfway.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",
  check: ({ name = "", protection, lock }) =>
    refusesDestroy(protection) && lock === "missing"
      ? [
          {
            path: "protection",
            value: protection,
            message: `has no stacks/${name}.lock.json, so edits are not compared with what is deployed`,
            fix: `after the first deployment, run npm run lock -- ${name}, and commit the file`,
          },
        ]
      : [],
  examples: () => ({
    good: [
      { name: "dev", protection: "none", lock: "missing", userPool: { name: "acme" } },
      { name: "prod", protection: "full", userPool: { name: "acme" } },
    ],
    bad: [
      { given: { name: "prod", protection: "full", lock: "missing", userPool: { name: "acme" } }, at: ["protection"] },
    ],
  }),
});
