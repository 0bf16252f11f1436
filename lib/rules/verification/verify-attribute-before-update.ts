import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const verifyAttributeBeforeUpdate = rule({
  id: "verify-attribute-before-update",
  severity: "warning",
  title: "A sign-in attribute keeps its old value until the new one is verified",
  why: "A typing mistake, or a stolen session, moves the account to another address at once.",
  link: guide("user-pool-settings-email-phone-verification"),
  counterparts: ["CWE-640"],
  check: ({
    userPool: {
      autoVerifiedAttributes = [],
      userAttributeUpdateSettings,
      usernameAttributes = [],
      aliasAttributes = [],
    },
  }) => {
    if ([autoVerifiedAttributes, usernameAttributes, aliasAttributes].some(isReference)) return [];
    const kept = userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    if (kept.some(isReference)) return [];
    return [...new Set([...usernameAttributes, ...aliasAttributes])]
      .filter((name) => autoVerifiedAttributes.some((verified) => verified === name))
      .filter((name) => !kept.some((before) => before === name))
      .map((name) => ({
        path: "userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate",
        value: kept,
        message: `lacks ${name}, by which users sign in`,
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
