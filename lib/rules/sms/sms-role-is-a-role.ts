import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const smsRoleIsARole = rule({
  id: "sms-role-is-a-role",
  severity: "error",
  title: "snsCallerArn names an IAM role",
  why: "Cognito assumes it to send: AWS refuses anything else, and Terraform takes the ARN of a topic, too.",
  link: api("SmsConfigurationType"),
  check: ({ userPool: { smsConfiguration } }) =>
    wrongArn({
      path: "userPool.smsConfiguration.snsCallerArn",
      arn: smsConfiguration?.snsCallerArn,
      service: "iam",
      resource: "role/",
    }),
  examples: () => ({
    good: [example({ smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" } })],
    bad: [
      {
        given: example({
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:sns:us-east-1:123456789012:sms" },
        }),
        at: ["userPool.smsConfiguration.snsCallerArn"],
      },
    ],
  }),
});
