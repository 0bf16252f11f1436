import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const reviewUnmanagedSettingsBeforeImport = rule({
  id: "review-unmanaged-settings-before-import",
  severity: "note",
  title: "What Terraform cannot see of an adopted pool is known",
  why: "Every update sends the triggers as a whole; one the provider does not know (inbound federation) is wiped by it, and no plan shows that.",
  link: providerIssue(49707),
  check: ({ userPool: { importId, lambdaConfig } }) =>
    importId === undefined
      ? []
      : [
          {
            path: "userPool.importId",
            value: importId,
            message: `takes over a pool whose inbound-federation trigger, own KMS key or replicas Terraform cannot see${
              lambdaConfig === undefined ? "" : "; with lambdaConfig stated, an update wipes such a trigger"
            }`,
            fix: "look at aws cognito-idp describe-user-pool before the first apply",
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
