import { AwsError } from "../aws-error";
import { getClient } from "../client/get-client";
import { now } from "../ids";
import { operation } from "../operation";
import { getPool } from "../store";

/** The pool's own configuration, kept beside those of its clients. */
const POOL = "";

/** SetRiskConfiguration replaces everything; a call with ids alone takes it away, and needs no threat protection. */
export const SetRiskConfiguration = operation("SetRiskConfiguration", (region, input) => {
  const { UserPoolId, ClientId, ...parts } = input;
  const pool = getPool(region, UserPoolId);
  if (ClientId !== undefined) getClient(region, UserPoolId, ClientId);
  const empty = Object.keys(parts).length === 0;
  if (!empty && (pool.settings.UserPoolAddOns?.AdvancedSecurityMode ?? "OFF") === "OFF") {
    // Not certain: the text, and that taking a configuration away is let through.
    throw new AwsError("UserPoolAddOnNotEnabledException", "Advanced security features are not enabled.");
  }
  const configuration = { ...input, LastModifiedDate: now() };
  if (empty) pool.riskConfigurations.delete(ClientId ?? POOL);
  else pool.riskConfigurations.set(ClientId ?? POOL, configuration);
  return { RiskConfiguration: configuration };
});

/** DescribeRiskConfiguration. Not certain: that it answers with the ids alone where nothing is set. */
export const DescribeRiskConfiguration = operation("DescribeRiskConfiguration", (region, { UserPoolId, ClientId }) => ({
  RiskConfiguration: getPool(region, UserPoolId).riskConfigurations.get(ClientId ?? POOL) ?? { UserPoolId, ClientId },
}));
