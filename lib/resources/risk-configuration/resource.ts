import { AwsCognitoRiskConfiguration } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import { type RiskConfiguration, type RiskConfigurationSettings, toTerraform } from "./settings";

/**
 * Adds the pool's risk configuration, `aws_cognito_risk_configuration.<pool>`, and those of its clients,
 * `aws_cognito_risk_configuration.<pool>_<client>`.
 * @param clients the settings of each client, by name
 * @param made the clients themselves, by the same names
 */
export function addRiskConfigurations(
  context: PoolContext,
  { riskConfiguration }: RiskConfigurationSettings,
  clients: Readonly<Record<string, RiskConfigurationSettings>> = {},
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
