import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const verifyBeforeUpdateRequiresAutoVerification = rule({
  id: "verify-before-update-requires-auto-verification",
  severity: "error",
  title: "What is verified before an update is verified at all",
  why: "AWS answers `All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes`.",
  link: api("UserAttributeUpdateSettingsType"),
  check: ({ userPool: { userAttributeUpdateSettings, autoVerifiedAttributes = [] } }) => {
    if (isReference(autoVerifiedAttributes) || autoVerifiedAttributes.some(isReference)) return [];
    const before = userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    return before.flatMap((attribute, index) =>
      isReference(attribute) || autoVerifiedAttributes.includes(attribute)
        ? []
        : [
            {
              path: `userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[${index}]`,
              value: attribute,
              message: "is not among autoVerifiedAttributes",
              fix: "add it there, or delete it here",
            },
          ],
    );
  },
  examples: () => ({
    good: [
      example({
        autoVerifiedAttributes: ["email"],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
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
