import type { STSClient } from "@aws-sdk/client-sts";
import type { Environment } from "../../lib/environment";
import { isLiteral } from "../../lib/synth/reference";
import { isOfCredentials, refusal } from "../import/fetch/failure";
import { Aws, type AwsOptions, type Credentials } from "./aws";
import { NotAnswered } from "./not-answered";

/** Whose credentials AWS is asked with. */
export interface Session {
  readonly account: string;
  /** Of the user or role. */
  readonly arn: string;
  readonly credentials: Credentials;
  /** Why `assumeRoleArn` was not assumed; `undefined` if it was, or there is none. */
  readonly notAssumed?: string;
}

const IDENTITY = "sts:GetCallerIdentity";

/**
 * Finds out whose credentials these are, and assumes the environment's role if AWS lets them.
 * @throws Refusal without valid credentials
 * @throws NotAnswered if AWS cannot be reached
 */
export async function startSession(
  { assumeRoleArn }: Environment,
  region: string,
  options: AwsOptions,
): Promise<Session> {
  const { STSClient, GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
  const aws = new Aws(options);
  try {
    const sts = aws.client(STSClient, region);
    const { Account: account = "", Arn: arn = "" } = await aws.require(IDENTITY, (how) =>
      sts.send(new GetCallerIdentityCommand({}), how).catch(refused),
    );
    const own = { account, arn, credentials: sts.config.credentials };
    if (assumeRoleArn === undefined) return own;
    if (!isLiteral(assumeRoleArn)) return { ...own, notAssumed: "Only Terraform knows the role." };
    return await assumed(assumeRoleArn, sts, aws).catch((error): Session => {
      if (error instanceof NotAnswered) return { ...own, notAssumed: error.message };
      throw error;
    });
  } finally {
    aws.close();
  }
}

async function assumed(roleArn: string, sts: STSClient, aws: Aws): Promise<Session> {
  const { AssumeRoleCommand } = await import("@aws-sdk/client-sts");
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: "preflight", DurationSeconds: 900 });
  const { Credentials: given, AssumedRoleUser: user } = await aws.require("sts:AssumeRole", (how) =>
    sts.send(command, how),
  );
  const {
    AccessKeyId: accessKeyId = "",
    SecretAccessKey: secretAccessKey = "",
    SessionToken: sessionToken,
  } = given ?? {};
  const account = roleArn.split(":")[4] ?? "";
  return { account, arn: user?.Arn ?? roleArn, credentials: { accessKeyId, secretAccessKey, sessionToken } };
}

function refused(error: unknown): never {
  throw isOfCredentials(error) ? refusal(error, IDENTITY) : error;
}
