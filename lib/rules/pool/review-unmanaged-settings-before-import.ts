import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const reviewUnmanagedSettingsBeforeImport = rule({
  id: "review-unmanaged-settings-before-import",
  severity: "note",
  untilLocked: true,
  title: "Settings that Terraform does not manage must be reviewed before an import",
  why: "An update sends all triggers together. It removes a trigger that the provider does not know, such as inbound federation, and the plan does not show that.",
  link: providerIssue(49707),
  check: ({ userPool: { importId, lambdaConfig } }) =>
    importId === undefined
      ? []
      : [
          {
            path: "userPool.importId",
            value: importId,
            message: `imports a pool; Terraform does not see its inbound federation trigger, customer managed key or replicas${
              lambdaConfig === undefined ? "" : ", and with lambdaConfig set, an update removes that trigger"
            }`,
            fix: "run aws cognito-idp describe-user-pool and look for them before the first apply",
          },
        ],
  examples: () => ({
    good: [example({})],
    bad: [
      {
        given: example({ importId: "us-west-2_abc123", lambdaConfig: { preSignUp: "${var.arn}" } }),
        at: ["userPool.importId"],
      },
    ],
  }),
});
