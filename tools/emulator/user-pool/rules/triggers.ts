import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";
import type { Region } from "../../store";
import { arnParts } from "./rule";

/** Lambda triggers and the key of the custom senders. The emulator assumes that the functions exist. */
export function triggers({ settings }: PoolState, region: Region): void {
  const { KMSKeyID, ...functions } = settings.LambdaConfig ?? {};
  if ((functions.CustomEmailSender || functions.CustomSMSSender) && KMSKeyID === undefined) {
    throw invalidParameter("KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.");
  }
  if (KMSKeyID !== undefined && arnParts(KMSKeyID).region !== region.name) {
    throw invalidParameter(`Invalid arn ${arnParts(KMSKeyID).region}`);
  }
  if (
    functions.PreTokenGeneration !== undefined &&
    functions.PreTokenGenerationConfig?.LambdaArn !== functions.PreTokenGeneration
  ) {
    throw invalidParameter(
      "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
    );
  }
  for (const trigger of Object.values(functions)) {
    if (trigger !== undefined) checkFunction(typeof trigger === "string" ? trigger : trigger.LambdaArn, region.name);
  }
}

function checkFunction(arn: string, here: string): void {
  const { service, region } = arnParts(arn);
  // Not certain: the text.
  if (service !== "lambda") throw invalidParameter(`Invalid lambda function ARN: ${arn}`);
  if (region !== here) throw invalidParameter("Cross-region lambda functions are not supported");
}
