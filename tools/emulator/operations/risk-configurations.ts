import { getClient } from "../client/get-client";
import { now } from "../ids";
import { operation } from "../operation";
import { getPool } from "../store";

/** The pool's own configuration, kept beside those of its clients. */
const POOL = "";

/**
 * SetRiskConfiguration replaces everything; a call with ids alone removes it. AWS accepts it without threat
 * protection; it then has no effect.
 */
export const SetRiskConfiguration = operation("SetRiskConfiguration", (region, input) => {
  const { UserPoolId, ClientId, ...parts } = input;
  const pool = getPool(region, UserPoolId);
  if (ClientId !== undefined) getClient(region, UserPoolId, ClientId);
  const configuration = { ...input, LastModifiedDate: now() };
  if (Object.keys(parts).length === 0) pool.riskConfigurations.delete(ClientId ?? POOL);
  else pool.riskConfigurations.set(ClientId ?? POOL, configuration);
  return { RiskConfiguration: configuration };
});

/** DescribeRiskConfiguration. Not certain: that it answers with the ids alone where nothing is set. */
export const DescribeRiskConfiguration = operation("DescribeRiskConfiguration", (region, { UserPoolId, ClientId }) => ({
  RiskConfiguration: getPool(region, UserPoolId).riskConfigurations.get(ClientId ?? POOL) ?? { UserPoolId, ClientId },
}));
