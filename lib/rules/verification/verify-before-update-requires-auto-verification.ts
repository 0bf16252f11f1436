import { example } from "../../checks/example";
import { isKnown, literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { expression } from "../../synth/reference";

export const verifyBeforeUpdateRequiresAutoVerification = rule({
  id: "verify-before-update-requires-auto-verification",
  severity: "error",
  liveFact: true,
  title: "Verification before an update requires `autoVerifiedAttributes`",
  why: "AWS answers `All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes`.",
  link: api("UserAttributeUpdateSettingsType"),
  check: ({ userPool: { userAttributeUpdateSettings, autoVerifiedAttributes = [] } }) => {
    const verified: readonly string[] = autoVerifiedAttributes;
    const before: readonly string[] = userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    if (!isKnown(verified)) return [];
    return literals(before)
      .filter((attribute) => !verified.includes(attribute))
      .map((attribute) => ({
        path: `userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[${before.indexOf(attribute)}]`,
        value: attribute,
        message: "is not in autoVerifiedAttributes",
        fix: "add it to autoVerifiedAttributes, or remove it here",
      }));
  },
  examples: () => ({
    good: [
      example({
        autoVerifiedAttributes: ["email"],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      }),
      example({
        autoVerifiedAttributes: ["email"],
        userAttributeUpdateSettings: {
          attributesRequireVerificationBeforeUpdate: expression(["#{TfToken[TOKEN.0]}"]),
        },
      }),
    ],
    bad: [
      {
        given: example({ userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] } }),
        at: ["userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[0]"],
      },
    ],
  }),
});
