import type { AccountTakeover } from "../../resources/risk-configuration/account-takeover";
import type { RiskConfiguration } from "../../resources/risk-configuration/settings";

type Action = NonNullable<AccountTakeover["actions"]["highAction"]>;

/** An action with its path, and the configuration it is part of. */
export type PlacedAction = readonly [path: string, action: Action, takeover: AccountTakeover];

/** The actions on risky sign-ins, each with its path. */
export function actionsIn(risks: readonly [path: string, RiskConfiguration][]): PlacedAction[] {
  return risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
    if (takeover === undefined) return [];
    const { actions } = takeover;
    return (["lowAction", "mediumAction", "highAction"] as const).flatMap((level) => {
      const action = actions[level];
      const at = `${path}.accountTakeoverRiskConfiguration.actions.${level}`;
      return action === undefined ? [] : [[at, action, takeover] as PlacedAction];
    });
  });
}
