import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const externalIdIsValid = rule({
  id: "external-id-is-valid",
  severity: "error",
  liveFact: true,
  title: "The external ID of an SMS role must be valid in STS",
  why: "Cognito cannot assume the role. AWS answers `Role does not have a trust relationship allowing Cognito to assume the role`, after two minutes of retries.",
  link: "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
  check: ({ userPool: { smsConfiguration } }) => {
    const id = smsConfiguration?.externalId;
    // An empty one is a warning: see require-external-id.
    if (!isLiteral(id) || id === "" || /^[\w+=,.@:/-]{2,1224}$/.test(id)) return [];
    return [
      {
        path: "userPool.smsConfiguration.externalId",
        value: id,
        message: "must have 2 to 1,224 letters, digits and _ + = , . @ : / -",
        fix: "choose another one, and use it in the trust policy of your role too",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ smsConfiguration: { role: "create", externalId: "acme-sms" } }),
      example({ smsConfiguration: { externalId: "${var.external_id}", snsCallerArn: "${aws_iam_role.sms.arn}" } }),
    ],
    bad: [
      {
        given: example({ smsConfiguration: { role: "create", externalId: "acme sms" } }),
        at: ["userPool.smsConfiguration.externalId"],
      },
      {
        given: example({ smsConfiguration: { externalId: "a", snsCallerArn: "${aws_iam_role.sms.arn}" } }),
        at: ["userPool.smsConfiguration.externalId"],
      },
    ],
  }),
});
