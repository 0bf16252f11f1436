import { clientExample } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const analyticsNamesAProject = rule({
  id: "analytics-names-a-project",
  severity: "error",
  title: "Analytics names a Pinpoint project by its ARN, or a role beside its id",
  why: "AWS takes no other service here; Terraform takes any ARN, that of a bucket too.",
  link: guide("cognito-user-pools-pinpoint-integration"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { analyticsConfiguration: analytics }, at }) => {
      if (analytics === undefined) return [];
      const path = at("analyticsConfiguration");
      return "applicationArn" in analytics
        ? wrongArn({
            path: `${path}.applicationArn`,
            arn: analytics.applicationArn,
            service: "mobiletargeting",
            resource: "apps/",
          })
        : wrongArn({ path: `${path}.roleArn`, arn: analytics.roleArn, service: "iam", resource: "role/" });
    }),
  examples: () => ({
    good: [
      clientExample({
        kind: "spa",
        analyticsConfiguration: { applicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b" },
      }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", analyticsConfiguration: { applicationArn: "arn:aws:s3:::acme" } }),
        at: ["userPool.clients.app.analyticsConfiguration.applicationArn"],
      },
      {
        given: clientExample({
          kind: "spa",
          analyticsConfiguration: {
            applicationId: "0a1b",
            externalId: "acme",
            roleArn: "arn:aws:iam::123456789012:user/acme",
          },
        }),
        at: ["userPool.clients.app.analyticsConfiguration.roleArn"],
      },
    ],
  }),
});
