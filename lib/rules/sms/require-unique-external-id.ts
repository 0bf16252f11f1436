import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

/** From the examples of AWS and of the provider. */
const COMMON = ["example", "external", "external-id", "external_id", "externalid", "cognito", "cognito-sms", "sms"];

export const requireUniqueExternalId = rule({
  id: "require-unique-external-id",
  severity: "note",
  title: "Require an external ID for your SMS role that nobody can guess",
  why: "The role's trust policy lets Cognito in by this id. With a common one, a pool in another account can use the role too.",
  link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  counterparts: ["CWE-441"],
  check: ({ isProtected, userPool: { smsConfiguration, name } }) => {
    const id = smsConfiguration?.externalId;
    if (!isProtected || smsConfiguration?.role === "create" || !isLiteral(id)) return [];
    if (id !== name && !COMMON.includes(id.toLowerCase())) return [];
    return [
      {
        path: "userPool.smsConfiguration.externalId",
        value: id,
        message: id === name ? "is the pool's name" : "is common in examples",
        fix: 'use a UUID, with aws:SourceAccount in the trust policy, or smsConfiguration: { role: "create" }',
      },
    ];
  },
  examples: () => ({
    good: [
      example(
        {
          smsConfiguration: {
            externalId: "7c1f6cf4-6a0e-4d0c-a4a3-0fd2d2bcbc10",
            snsCallerArn: "arn:aws:iam::123456789012:role/sms",
          },
        },
        { protection: "full" },
      ),
      example({ smsConfiguration: { role: "create" } }, { protection: "full" }),
    ],
    bad: [
      {
        given: example(
          { smsConfiguration: { externalId: "external", snsCallerArn: "arn:aws:iam::123456789012:role/sms" } },
          { protection: "full" },
        ),
        at: ["userPool.smsConfiguration.externalId"],
      },
    ],
  }),
});
