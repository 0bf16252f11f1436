import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const configureSmsBeforeUse = rule({
  id: "configure-sms-before-use",
  severity: "warning",
  title: "Require `smsConfiguration` also with a custom SMS sender or an adopted pool",
  why: "AWS may answer `SMS configuration is required when phone_number is selected for auto verification` although a custom sender delivers the messages. For an adopted pool, it depends on what is live.",
  link: guide("user-pool-lambda-custom-sms-sender"),
  check: ({ userPool }) => {
    const { autoVerifiedAttributes = [], lambdaConfig, signInPolicy, smsConfiguration } = userPool;
    const custom = lambdaConfig?.customSmsSender !== undefined;
    if (smsConfiguration !== undefined || !(custom || isAdopted(userPool))) return [];
    return [
      ...placesOf("autoVerifiedAttributes", autoVerifiedAttributes, "phone_number"),
      ...placesOf("signInPolicy.allowedFirstAuthFactors", signInPolicy?.allowedFirstAuthFactors ?? [], "SMS_OTP"),
    ].map(([path, value]) => ({
      path,
      value,
      message: `sends SMS without smsConfiguration${custom ? ", with only a custom SMS sender" : ""}`,
      fix: custom ? "add smsConfiguration beside the custom sender" : "set smsConfiguration as it is live",
    }));
  },
  examples: () => ({
    good: [
      example({
        autoVerifiedAttributes: ["phone_number"],
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
    ],
    bad: [
      {
        given: example({
          autoVerifiedAttributes: ["email", "phone_number"],
          signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] },
          lambdaConfig: { customSmsSender: { lambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:sms" } },
        }),
        at: ["userPool.autoVerifiedAttributes[1]", "userPool.signInPolicy.allowedFirstAuthFactors[1]"],
      },
      {
        given: example({ adopted: true, autoVerifiedAttributes: ["phone_number"] }),
        at: ["userPool.autoVerifiedAttributes[0]"],
      },
    ],
  }),
});

function placesOf(setting: string, list: readonly string[], member: string): (readonly [string, string])[] {
  return literals(list).includes(member) ? [[`userPool.${setting}[${list.indexOf(member)}]`, member]] : [];
}
