import { example } from "../../checks/example";
import { isKnown, literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const verifyAttributeBeforeUpdate = rule({
  id: "verify-attribute-before-update",
  severity: "warning",
  title: "Require verification before a sign-in attribute is updated",
  why: "Without it, a typing error or a stolen session moves the account to another address at once.",
  link: guide("user-pool-settings-email-phone-verification"),
  counterparts: ["CWE-640"],
  check: ({ userPool, usesPasswords }) => {
    const { autoVerifiedAttributes = [], usernameAttributes = [], aliasAttributes = [] } = userPool;
    const kept: readonly string[] =
      userPool.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    if (!usesPasswords || !isKnown(kept)) return [];
    return [...new Set([...literals(usernameAttributes), ...literals(aliasAttributes)])]
      .filter((name) => literals(autoVerifiedAttributes).includes(name) && !kept.includes(name))
      .map((name) => ({
        path: "userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate",
        value: kept,
        message: `does not include ${name}, with which users sign in`,
        fix: `add "${name}"`,
      }));
  },
  examples: () => ({
    good: [
      example({
        usernameAttributes: ["email"],
        autoVerifiedAttributes: ["email"],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      }),
    ],
    bad: [
      {
        given: example({ usernameAttributes: ["email"], autoVerifiedAttributes: ["email"] }),
        at: ["userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate"],
      },
    ],
  }),
});
