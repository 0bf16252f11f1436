import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const BY_ID = ["applicationId", "externalId", "roleArn"] as const;

export const analyticsProjectIsNamedOnce = rule({
  id: "analytics-project-is-named-once",
  severity: "error",
  title: "Analytics must name its Pinpoint project by ARN or by id, not both",
  why: "Terraform answers `Attribute application_arn cannot be specified when application_id is specified`.",
  link: providerDocs("cognito_user_pool_client"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { analyticsConfiguration: analytics }, at }) => {
      if (analytics === undefined || !("applicationArn" in analytics)) return [];
      const stated: { readonly [Member in (typeof BY_ID)[number]]?: string } & object = { ...analytics };
      return BY_ID.filter((member) => stated[member] !== undefined && !isReference(stated[member])).map((member) => ({
        path: `${at("analyticsConfiguration")}.${member}`,
        message: "is set in addition to applicationArn",
        fix: `remove it, or remove applicationArn and state ${BY_ID.join(", ")}`,
      }));
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
        given: clientExample({
          kind: "spa",
          analyticsConfiguration: {
            applicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b",
            applicationId: "0a1b",
            externalId: "acme",
            roleArn: "arn:aws:iam::123456789012:role/acme",
          },
        }),
        at: BY_ID.map((member) => `userPool.clients.app.analyticsConfiguration.${member}`),
      },
    ],
  }),
});
