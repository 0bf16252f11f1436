import {
  AwsCognitoRiskConfiguration,
  type CognitoRiskConfigurationRiskExceptionConfiguration,
  type Complete,
  type RiskConfigurationArguments,
} from "../../aws";
import { isEmpty } from "../../synth/is-empty";
import type { OneOf } from "../../synth/reference";
import { sortedSet } from "../../synth/sorted-set";
import type { AtLeastOneOf } from "../at-least-one-of";
import { type Importable, type PoolContext, placed } from "../pool-context";
import { type AccountTakeover, accountTakeover } from "./account-takeover";

type CompromisedCredentials = {
  readonly actions: { readonly eventAction: OneOf<"BLOCK" | "NO_ACTION"> };
  /**
   * When passwords are looked up among the leaked ones. Written out, since Terraform ignores its removal.
   * @default all three
   */
  readonly eventFilter?: readonly OneOf<"PASSWORD_CHANGE" | "SIGN_IN" | "SIGN_UP">[];
};

/** Networks that are not judged, as CIDR (`203.0.113.0/24`), 1–200 each. An empty list is left out. */
type RiskException = AtLeastOneOf<{
  readonly blockedIpRangeList: readonly string[];
  readonly skippedIpRangeList: readonly string[];
}>;

/**
 * What threat protection does. Without `userPoolAddOns.advancedSecurityMode` (which needs tier PLUS) AWS answers
 * `UserPoolAddOnNotEnabledException`.
 *
 * `importId`: `<pool id>` for the pool's, `<pool id>:<client id>` for a client's.
 */
export type RiskConfiguration = Importable &
  AtLeastOneOf<{
    readonly accountTakeoverRiskConfiguration: AccountTakeover;
    readonly compromisedCredentialsRiskConfiguration: CompromisedCredentials;
    readonly riskExceptionConfiguration: RiskException;
  }>;

/** Threat protection of the pool. */
export interface RiskSettings {
  /** For the clients that have none of their own. */
  readonly riskConfiguration?: RiskConfiguration;
}

/** Settings to arguments; nothing where nothing is left to say, such as two empty lists. */
export function toTerraform(stated: RiskConfiguration): Complete<RiskConfigurationArguments> | undefined {
  const complete: Complete<RiskConfigurationArguments> = {
    accountTakeoverRiskConfiguration:
      stated.accountTakeoverRiskConfiguration && accountTakeover(stated.accountTakeoverRiskConfiguration),
    compromisedCredentialsRiskConfiguration:
      stated.compromisedCredentialsRiskConfiguration &&
      compromisedCredentials(stated.compromisedCredentialsRiskConfiguration),
    riskExceptionConfiguration: stated.riskExceptionConfiguration && riskException(stated.riskExceptionConfiguration),
  };
  return isEmpty(complete) ? undefined : complete;
}

function compromisedCredentials({ actions, eventFilter }: CompromisedCredentials) {
  const { eventAction } = actions;
  return {
    actions: { eventAction },
    eventFilter: sortedSet(eventFilter) ?? ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"],
  };
}

function riskException(
  stated: RiskException,
): Complete<CognitoRiskConfigurationRiskExceptionConfiguration> | undefined {
  const complete = {
    blockedIpRangeList: sortedSet(stated.blockedIpRangeList),
    skippedIpRangeList: sortedSet(stated.skippedIpRangeList),
  };
  return isEmpty(complete) ? undefined : complete;
}

/**
 * Adds the pool's risk configuration, `aws_cognito_risk_configuration.<pool>`, and those of its clients,
 * `aws_cognito_risk_configuration.<pool>_<client>`.
 * @param clients the settings of each client, by name
 * @param made the clients themselves, by the same names
 */
export function addRiskConfigurations(
  context: PoolContext,
  { riskConfiguration }: RiskSettings,
  clients: Readonly<Record<string, RiskSettings>> = {},
  made: ReadonlyMap<string, { readonly id: string }> = new Map(),
): void {
  if (riskConfiguration) add(context, riskConfiguration);
  for (const [name, client] of Object.entries(clients)) {
    if (client.riskConfiguration) add(context, client.riskConfiguration, { name, id: made.get(name)?.id });
  }
}

function add(context: PoolContext, stated: RiskConfiguration, client?: { name: string; id: string | undefined }) {
  const complete = toTerraform(stated);
  if (complete === undefined) return;
  const { scope, pool } = context;
  const id = client === undefined ? "risk_configuration" : `risk_configuration_${client.name}`;
  const risk = new AwsCognitoRiskConfiguration(scope, id, {
    userPoolId: pool.id,
    clientId: client?.id,
    region: pool.regionInput,
    ...complete,
  });
  placed(context, risk, client?.name, stated);
}
