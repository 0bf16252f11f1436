import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

/** What cannot be unset once an apply has set it, and when leaving it out means that. */
const STAYS: readonly [path: string, leftOut: (pool: Subject["userPool"]) => boolean][] = [
  ["smsConfiguration", (pool) => pool.smsConfiguration === undefined],
  ["emailMfaConfiguration", (pool) => pool.emailMfaConfiguration === undefined],
  [
    "lambdaConfig.preTokenGenerationConfig",
    ({ lambdaConfig }) =>
      lambdaConfig !== undefined &&
      lambdaConfig.preTokenGeneration === undefined &&
      lambdaConfig.preTokenGenerationConfig === undefined,
  ],
  [
    "userPoolAddOns.advancedSecurityAdditionalFlows",
    ({ userPoolAddOns }) =>
      userPoolAddOns !== undefined && userPoolAddOns.advancedSecurityAdditionalFlows?.customAuthMode === undefined,
  ],
];

export const removingSettingsLeavesThemActive = rule({
  id: "removing-settings-leaves-them-active",
  severity: "note",
  title: "What cannot be unset is known to stay",
  why: "Terraform ignores the removal of these settings, and for SMS the API has no call that would unset them.",
  link: "https://github.com/hashicorp/terraform-provider-aws/issues/45529",
  check: ({ userPool }) =>
    STAYS.filter(([, leftOut]) => leftOut(userPool)).map(([path]) => ({
      path: `userPool.${path}`,
      message: "is not set; if an earlier apply set it, it stays live in AWS",
      fix: "nothing, if it was never set; else see README, Quirks",
    })),
  examples: () => ({
    good: [
      {
        userPool: {
          name: "acme",
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
          emailMfaConfiguration: {},
        },
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
