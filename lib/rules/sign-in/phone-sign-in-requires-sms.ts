import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const phoneSignInRequiresSms = rule({
  id: "phone-sign-in-requires-sms",
  severity: "warning",
  title: "Sign-in with a phone number requires SMS",
  why: "Without SMS, users cannot verify a phone number, so they cannot sign in or recover their account with it.",
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool, usesPasswords }) => {
    if (!usesPasswords || isAdopted(userPool)) return [];
    if (userPool.smsConfiguration !== undefined || userPool.lambdaConfig?.customSmsSender !== undefined) return [];
    return (["usernameAttributes", "aliasAttributes"] as const).flatMap((list) => {
      const index = userPool[list]?.indexOf("phone_number") ?? -1;
      if (index < 0) return [];
      return [
        {
          path: `userPool.${list}[${index}]`,
          value: "phone_number",
          message: "cannot be verified: the pool does not send SMS",
          fix: "add smsConfiguration, or remove phone_number before you create the pool: it cannot change afterwards",
        },
      ];
    });
  },
  examples: () => ({
    good: [
      example({
        usernameAttributes: ["phone_number"],
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
      }),
    ],
    bad: [
      { given: example({ usernameAttributes: ["email", "phone_number"] }), at: ["userPool.usernameAttributes[1]"] },
      { given: example({ aliasAttributes: ["phone_number"] }), at: ["userPool.aliasAttributes[0]"] },
    ],
  }),
});
