import type { AccountTakeover } from "../attachments/account-takeover";
import type { CognitoUserPoolSettings } from "../settings";
import { risksIn } from "./risks";

type Action = NonNullable<AccountTakeover["actions"]["highAction"]>;

/** What is stated to be done about risky sign-ins, with its place. */
export function actionsIn(userPool: CognitoUserPoolSettings): [path: string, Action, AccountTakeover][] {
  return risksIn(userPool).flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
    if (takeover === undefined) return [];
    const { actions } = takeover;
    return (["lowAction", "mediumAction", "highAction"] as const).flatMap((level) => {
      const action = actions[level];
      const at = `${path}.accountTakeoverRiskConfiguration.actions.${level}`;
      return action === undefined ? [] : [[at, action, takeover] as [string, Action, AccountTakeover]];
    });
  });
}
