import { AwsCognitoLogDeliveryConfiguration } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import { type LogDeliverySettings, toTerraform } from "./settings";

/** Sends the pool's logs: `aws_cognito_log_delivery_configuration.<pool>`. */
export function addLogDelivery(
  context: PoolContext,
  { logDelivery }: LogDeliverySettings,
): AwsCognitoLogDeliveryConfiguration | undefined {
  if (logDelivery === undefined) return undefined;
  const { scope, pool } = context;
  const delivery = new AwsCognitoLogDeliveryConfiguration(scope, "log_delivery", {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...toTerraform(logDelivery),
  });
  return placed(context, delivery, undefined, logDelivery);
}
