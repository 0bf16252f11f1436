import type { PoolSettings } from "../pool";

type Triggers = PoolSettings["LambdaConfig"];

/**
 * The triggers as AWS keeps them: the token trigger by its old and its new name.
 * Not certain: that AWS fills both in whichever was sent.
 */
export function mirroredTriggers(sent: Triggers): Triggers {
  const arn = sent?.PreTokenGenerationConfig?.LambdaArn ?? sent?.PreTokenGeneration;
  if (!sent || arn === undefined) return sent;
  return {
    ...sent,
    PreTokenGeneration: sent.PreTokenGeneration ?? arn,
    PreTokenGenerationConfig: sent.PreTokenGenerationConfig ?? { LambdaArn: arn, LambdaVersion: "V1_0" },
  };
}
