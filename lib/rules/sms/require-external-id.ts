import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const snsCallerArn = "arn:aws:iam::123456789012:role/sms";

export const requireExternalId = rule({
  id: "require-external-id",
  severity: "warning",
  title: "Require an external ID for your SMS role",
  why: "Without `sts:ExternalId` in its trust policy, a pool in another account can use the role to send SMS at your expense.",
  link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  counterparts: ["CWE-441"],
  check: ({ userPool: { smsConfiguration } }) =>
    smsConfiguration?.externalId !== ""
      ? []
      : [
          {
            path: "userPool.smsConfiguration.externalId",
            value: "",
            message: "is empty",
            fix: "set it to the sts:ExternalId of the role's trust policy",
          },
        ],
  examples: () => ({
    good: [
      example({ smsConfiguration: { externalId: "7c1f6cf4-6a0e-4d0c-a4a3-0fd2d2bcbc10", snsCallerArn } }),
      example({ smsConfiguration: { role: "create" } }),
    ],
    bad: [
      {
        given: example({ smsConfiguration: { externalId: "", snsCallerArn } }),
        at: ["userPool.smsConfiguration.externalId"],
      },
    ],
  }),
});
