import { LASTING_SETTINGS } from "../../checks/facts/lasting-settings";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const removingSettingsLeavesThemActive = rule({
  id: "removing-settings-leaves-them-active",
  severity: "note",
  aboutUnset: true,
  untilLocked: true,
  title: "Removing these settings leaves them active in AWS",
  why: "Terraform ignores their removal, and for SMS the API has no operation that removes the setting.",
  link: providerIssue(45529),
  check: ({ userPool, usesPasswords }) =>
    LASTING_SETTINGS.filter(({ isLeftOut, ofPasswords }) => (usesPasswords || !ofPasswords) && isLeftOut(userPool)).map(
      ({ path, way }) => ({
        path: `userPool.${path}`,
        message: "is not set; if an earlier apply set it, it stays active in AWS",
        fix: `if it was set, ${way}`,
      }),
    ),
  examples: () => ({
    good: [
      {
        userPool: { name: "acme", smsConfiguration: { role: "create" }, emailMfaConfiguration: {} },
      },
    ],
    bad: [
      {
        given: { userPool: { name: "acme", lambdaConfig: {}, userPoolAddOns: { advancedSecurityMode: "AUDIT" } } },
        at: [
          "userPool.smsConfiguration",
          "userPool.emailMfaConfiguration",
          "userPool.lambdaConfig.preTokenGenerationConfig",
          "userPool.userPoolAddOns.advancedSecurityAdditionalFlows",
        ],
      },
    ],
  }),
});
