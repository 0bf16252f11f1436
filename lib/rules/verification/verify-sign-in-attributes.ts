import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const verifySignInAttributes = rule({
  id: "verify-sign-in-attributes",
  severity: "warning",
  title: "What users sign in with is verified",
  why: "An address nobody has confirmed can belong to somebody else; nobody can recover the account by it.",
  link: guide("signing-up-users-in-your-app"),
  counterparts: ["CWE-287"],
  check: ({
    userPool: { autoVerifiedAttributes = [], usernameAttributes = [], aliasAttributes = [], lambdaConfig },
  }) => {
    if (lambdaConfig?.preSignUp !== undefined || autoVerifiedAttributes.some(isReference)) return [];
    return [...new Set<string>([...usernameAttributes, ...aliasAttributes])]
      .filter((name) => name === "email" || name === "phone_number")
      .filter((name) => !autoVerifiedAttributes.some((verified) => verified === name))
      .map((name) => ({
        path: "userPool.autoVerifiedAttributes",
        value: autoVerifiedAttributes,
        message: `lacks ${name}, by which users sign in`,
        fix: `add "${name}"`,
      }));
  },
  examples: () => ({
    good: [example({ usernameAttributes: ["email"], autoVerifiedAttributes: ["email"] })],
    bad: [{ given: example({ usernameAttributes: ["email"] }), at: ["userPool.autoVerifiedAttributes"] }],
  }),
});
