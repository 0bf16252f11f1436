import { example } from "../../checks/example";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { RiskConfiguration } from "../../resources/risk-configuration/settings";

type CompromisedCredentials = NonNullable<RiskConfiguration["compromisedCredentialsRiskConfiguration"]>;

const FIELD = "compromisedCredentialsRiskConfiguration";

export const blockCompromisedCredentials = rule({
  id: "block-compromised-credentials",
  severity: "warning",
  title: "Require compromised credentials to be blocked at every event",
  why: "Attackers first try lists of leaked passwords, and many users have one password for many sites.",
  link: guide("cognito-user-pool-settings-compromised-credentials"),
  counterparts: [
    "Security Hub Cognito.1",
    "cdk-nag COG3",
    "Prowler cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
    "CWE-1391",
  ],
  check: ({ isProtected, risks }) =>
    !isProtected
      ? []
      : risks.flatMap(([at, { compromisedCredentialsRiskConfiguration: stated }]): Problem[] => {
          if (stated === undefined) return [];
          const { actions, eventFilter } = stated;
          if (actions.eventAction === "NO_ACTION") {
            const path = `${at}.${FIELD}.actions.eventAction`;
            return [{ path, value: "NO_ACTION", message: "allows compromised passwords", fix: 'set "BLOCK"' }];
          }
          if (eventFilter === undefined || eventFilter.length === 0 || !isKnown(eventFilter)) return [];
          if (new Set(eventFilter).size === 3) return [];
          const message = "does not check all of SIGN_IN, SIGN_UP and PASSWORD_CHANGE";
          return [
            {
              path: `${at}.${FIELD}.eventFilter`,
              value: eventFilter,
              message,
              fix: "remove it: the default is all three",
            },
          ];
        }),
  examples: () => {
    const protectedPool = (compromisedCredentialsRiskConfiguration: CompromisedCredentials) =>
      example({ riskConfiguration: { compromisedCredentialsRiskConfiguration } }, { protection: "full" });
    return {
      good: [protectedPool({ actions: { eventAction: "BLOCK" } })],
      bad: [
        {
          given: protectedPool({ actions: { eventAction: "NO_ACTION" } }),
          at: [`userPool.riskConfiguration.${FIELD}.actions.eventAction`],
        },
        {
          given: protectedPool({ actions: { eventAction: "BLOCK" }, eventFilter: ["SIGN_UP"] }),
          at: [`userPool.riskConfiguration.${FIELD}.eventFilter`],
        },
      ],
    };
  },
});
