import type { DescribeSecretCommandOutput } from "@aws-sdk/client-secrets-manager";
import { parseArn } from "../../../lib/aws-facts/arns";
import { secretSources } from "../../../lib/checks/facts/secret-names";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "secretsmanager:DescribeSecret";

/** The secret itself is never read, so nor is whether it has the member that `key` names. */
export const secrets: Check = {
  id: "secrets",
  title: "The secrets that identity providers read exist",
  link: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html",
  actions: [{ action: ACTION, what: "whether secrets exist", note: "never their values" }],
  subjects: ({ userPool }) =>
    secretSources(userPool).flatMap(([path, { fromSecretsManager: value }]) =>
      value === undefined ? [] : [{ path: `${path}.fromSecretsManager`, value }],
    ),
  check: async (name, context) => {
    const { SecretsManagerClient, DescribeSecretCommand } = await import("@aws-sdk/client-secrets-manager");
    const aws = await context.aws();
    const region = parseArn(name)?.region ?? context.providerRegion();
    const command = new DescribeSecretCommand({ SecretId: name });
    const answer = await aws.answer(ACTION, (how) => aws.client(SecretsManagerClient, region).send(command, how), [
      "ResourceNotFoundException",
    ]);
    return judgeSecret(name, region, answer);
  },
};

/** @param found `undefined` if there is no such secret */
export function judgeSecret(
  name: string,
  region: string,
  found: Pick<DescribeSecretCommandOutput, "DeletedDate" | "VersionIdsToStages"> | undefined,
): Judgement {
  if (found === undefined) return wouldFail(`Secrets Manager in ${region} has no secret ${name}.`, "create it first");
  if (found.DeletedDate !== undefined) {
    return wouldFail(`The secret ${name} is marked for deletion.`, "restore it (aws secretsmanager restore-secret)");
  }
  const stages = Object.values(found.VersionIdsToStages ?? {}).flat();
  if (stages.includes("AWSCURRENT")) return ok(`The secret ${name} exists.`);
  return wouldFail(`The secret ${name} has no value yet.`, "put the value into it");
}
