import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const FIELD = "accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn";

export const riskSenderIsAnIdentity = rule({
  id: "risk-sender-is-an-identity",
  severity: "error",
  title: "Notifications of risky sign-ins are sent from an SES identity",
  why: "Cognito sends them through SES alone; Terraform takes any ARN, that of a topic too.",
  link: api("NotifyConfigurationType"),
  check: ({ risks }) =>
    risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) =>
      wrongArn({
        path: `${path}.${FIELD}`,
        arn: takeover?.notifyConfiguration?.sourceArn,
        service: "ses",
        resource: "identity/",
      }),
    ),
  examples: () => ({
    good: [
      example({
        riskConfiguration: {
          accountTakeoverRiskConfiguration: {
            actions: { highAction: { eventAction: "BLOCK" } },
            notifyConfiguration: { sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example" },
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: { highAction: { eventAction: "BLOCK" } },
              notifyConfiguration: { sourceArn: "arn:aws:sns:us-east-1:123456789012:acme" },
            },
          },
        }),
        at: [`userPool.riskConfiguration.${FIELD}`],
      },
    ],
  }),
});
