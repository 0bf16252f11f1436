import type {
  CompromisedCredentialsRiskConfigurationType,
  RiskConfigurationType,
  RiskExceptionConfigurationType,
} from "../../aws-facts/cognito-api";
import { known, knownSet, present } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import { isEmpty } from "../../synth/is-empty";
import { accountTakeoverFromAws } from "./account-takeover-from-aws";
import type { RiskConfiguration } from "./settings";

/** What threat protection does, for the pool or for a client, as settings; nothing where AWS answers no part of it. */
export function fromAws(live: RiskConfigurationType, importId: string): RiskConfiguration | undefined {
  const parts = defined({
    accountTakeoverRiskConfiguration: accountTakeoverFromAws(live.AccountTakeoverRiskConfiguration),
    compromisedCredentialsRiskConfiguration: compromisedCredentials(live.CompromisedCredentialsRiskConfiguration),
    riskExceptionConfiguration: riskException(live.RiskExceptionConfiguration),
  });
  return isEmpty(parts) ? undefined : ({ importId, adopted: true, ...parts } as RiskConfiguration);
}

function compromisedCredentials(live: CompromisedCredentialsRiskConfigurationType | undefined) {
  if (!live) return undefined;
  const eventAction = known(present(live.Actions).EventAction, ["BLOCK", "NO_ACTION"]);
  const eventFilter = knownSet(live.EventFilter, ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"]);
  return defined({ actions: { eventAction }, eventFilter });
}

function riskException(live: RiskExceptionConfigurationType | undefined) {
  const networks = {
    blockedIpRangeList: inOrder(live?.BlockedIPRangeList),
    skippedIpRangeList: inOrder(live?.SkippedIPRangeList),
  };
  return isEmpty(networks) ? undefined : defined(networks);
}

function inOrder(networks: readonly string[] | undefined): string[] | undefined {
  return networks && networks.length > 0 ? [...networks].sort() : undefined;
}
