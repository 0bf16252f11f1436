import { example } from "../../checks/example";
import { isKnown, literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const verifySignInAttributes = rule({
  id: "verify-sign-in-attributes",
  severity: "warning",
  title: "Require verification of the attributes users sign in with",
  why: "An unverified address may belong to someone else, and users cannot recover their account with it.",
  link: guide("signing-up-users-in-your-app"),
  counterparts: ["CWE-287"],
  check: ({ userPool, usesPasswords }) => {
    const { autoVerifiedAttributes = [], usernameAttributes = [], aliasAttributes = [], lambdaConfig } = userPool;
    const verified: readonly string[] = autoVerifiedAttributes;
    if (!usesPasswords || lambdaConfig?.preSignUp !== undefined || !isKnown(verified)) return [];
    return [...new Set([...literals(usernameAttributes), ...literals(aliasAttributes)])]
      .filter((name) => (name === "email" || name === "phone_number") && !verified.includes(name))
      .map((name) => ({
        path: "userPool.autoVerifiedAttributes",
        value: autoVerifiedAttributes,
        message: `does not include ${name}, with which users sign in`,
        fix: `add "${name}"`,
      }));
  },
  examples: () => ({
    good: [example({ usernameAttributes: ["email"], autoVerifiedAttributes: ["email"] })],
    bad: [{ given: example({ usernameAttributes: ["email"] }), at: ["userPool.autoVerifiedAttributes"] }],
  }),
});
