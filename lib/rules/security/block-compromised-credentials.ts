import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const FIELD = "compromisedCredentialsRiskConfiguration";

export const blockCompromisedCredentials = rule({
  id: "block-compromised-credentials",
  severity: "warning",
  title: "In a protected pool leaked passwords are blocked, whenever they are used",
  why: "Lists of leaked passwords are what attackers try first, and most users have one password for many sites.",
  link: guide("cognito-user-pool-settings-compromised-credentials"),
  counterparts: ["Security Hub Cognito.1", "cdk-nag COG3", "CWE-1391"],
  check: ({ protection, risks }) =>
    protection !== "full"
      ? []
      : risks.flatMap(([at, { compromisedCredentialsRiskConfiguration: stated }]): Problem[] => {
          if (stated === undefined) return [];
          const { actions, eventFilter } = stated;
          if (actions.eventAction === "NO_ACTION") {
            const path = `${at}.${FIELD}.actions.eventAction`;
            return [{ path, value: "NO_ACTION", message: "lets leaked passwords in", fix: 'set "BLOCK"' }];
          }
          if (eventFilter === undefined || eventFilter.length === 0 || eventFilter.some(isReference)) return [];
          if (isReference(eventFilter) || new Set(eventFilter).size === 3) return [];
          const message = "leaves out a moment at which a leaked password comes in";
          return [
            {
              path: `${at}.${FIELD}.eventFilter`,
              value: eventFilter,
              message,
              fix: "delete it: the default is all three",
            },
          ];
        }),
  examples: () => ({
    good: [
      example(
        { riskConfiguration: { compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } } } },
        { protection: "full" },
      ),
    ],
    bad: [
      {
        given: example(
          { riskConfiguration: { compromisedCredentialsRiskConfiguration: { actions: { eventAction: "NO_ACTION" } } } },
          { protection: "full" },
        ),
        at: [`userPool.riskConfiguration.${FIELD}.actions.eventAction`],
      },
      {
        given: example(
          {
            riskConfiguration: {
              compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" }, eventFilter: ["SIGN_UP"] },
            },
          },
          { protection: "full" },
        ),
        at: [`userPool.riskConfiguration.${FIELD}.eventFilter`],
      },
    ],
  }),
});
