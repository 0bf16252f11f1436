import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const MESSAGES = new Map([
  ["MFA_REQUIRED", "blocks every user at this risk: with mfaConfiguration OFF, nobody has an MFA factor"],
  ["MFA_IF_CONFIGURED", "has no effect: with mfaConfiguration OFF, nobody has an MFA factor"],
]);

export const riskMfaActionRequiresMfa = rule({
  id: "risk-mfa-action-requires-mfa",
  severity: "warning",
  title: "Risk actions that ask for MFA require MFA in the pool",
  why: "`MFA_REQUIRED` blocks users without an MFA factor, and `MFA_IF_CONFIGURED` lets them in.",
  link: guide("cognito-user-pool-settings-adaptive-authentication"),
  check: ({ userPool, riskActions }) => {
    const mfa = userPool.mfaConfiguration ?? "OFF";
    if (mfa !== "OFF" || isReference(mfa)) return [];
    return riskActions.flatMap(([path, { eventAction: value }]) => {
      const message = MESSAGES.get(value);
      if (message === undefined) return [];
      const fix =
        'set mfaConfiguration: "OPTIONAL" with softwareTokenMfaConfiguration: { enabled: true }, or use "BLOCK" here';
      return [{ path: `${path}.eventAction`, value, message, fix }];
    });
  },
  examples: () => ({
    good: [
      example({
        mfaConfiguration: "OPTIONAL",
        riskConfiguration: {
          accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: "MFA_REQUIRED", notify: false } } },
        },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: {
                lowAction: { eventAction: "NO_ACTION", notify: false },
                mediumAction: { eventAction: "MFA_IF_CONFIGURED", notify: false },
                highAction: { eventAction: "MFA_REQUIRED", notify: false },
              },
            },
          },
        }),
        at: ["mediumAction", "highAction"].map(
          (level) => `userPool.riskConfiguration.accountTakeoverRiskConfiguration.actions.${level}.eventAction`,
        ),
      },
    ],
  }),
});
