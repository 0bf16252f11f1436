import type { EvaluationResult } from "@aws-sdk/client-iam";
import { parseArn } from "../../lib/aws-facts/arns";
import type { Context } from "./check";
import { type Judgement, notChecked, ok, wouldFail } from "./judgement";
import { NotAnswered } from "./not-answered";
import { allows, type PolicyAnswer } from "./policy";
import { poolArns } from "./pools";

/** What somebody does with the key of custom senders. */
export interface KeyUse {
  readonly action: "kms:CreateGrant" | "kms:Decrypt";
  /** ARN of the role or user. */
  readonly principal: string;
  /** What it is for, after "may". */
  readonly purpose: string;
}

const POLICY = "kms:GetKeyPolicy";

/** Where what a role or user may do by IAM is asked. */
export const SIMULATE = {
  action: "iam:SimulatePrincipalPolicy",
  what: "what IAM allows the SMS role, and the roles that use the key of the custom senders",
};

/** What judging the use of a key asks AWS for. */
export const KEY_USE_ACTIONS = [
  { action: POLICY, what: "who may use the key of the custom senders" },
  { action: "kms:DescribeKey", what: "whether the key of the custom senders can encrypt" },
  SIMULATE,
];

/** Whether the policy of a key, or IAM where that policy leaves it to IAM, allows a use of the key for the environment's pool. */
export async function judgeKeyUse(stated: string, use: KeyUse, context: Context): Promise<Judgement> {
  const key = await keyArn(stated, context);
  const policy = key && (await policyOf(key, context));
  // That there is no such key is told elsewhere.
  if (key === undefined || policy === undefined) return notChecked(`There is no key ${stated}.`);
  const answers = (await poolIds(stated, context)).map((pool) => judgePolicy(policy, use, pool));
  if (answers.includes("yes")) return allowed(use);
  if (answers.includes("iam")) return judgeByIam(key, use, context);
  if (answers.includes("unsure")) return notChecked(`A condition in the policy of ${stated} is not evaluated here.`);
  return refused(use, `The policy of the key ${stated} does not allow it.`);
}

/** Whether IAM alone allows it, as it does for a key whose policy leaves it to IAM. */
export async function judgeByIam(key: string, use: KeyUse, context: Context): Promise<Judgement> {
  const { IAMClient, SimulatePrincipalPolicyCommand } = await import("@aws-sdk/client-iam");
  const aws = await context.aws();
  const [pool] = await poolIds(key, context);
  const command = new SimulatePrincipalPolicyCommand({
    PolicySourceArn: use.principal,
    ActionNames: [use.action],
    ResourceArns: [key],
    ContextEntries: [{ ContextKeyName: CONTEXT_KEY, ContextKeyType: "string", ContextKeyValues: [pool ?? ""] }],
  });
  const answer = await aws.answer(SIMULATE.action, (how) => aws.client(IAMClient, "us-east-1").send(command, how), [
    "NoSuchEntityException",
    "NoSuchEntity",
  ]);
  return judgeSimulation(use, answer?.EvaluationResults?.[0]);
}

/** @param result of the simulation; `undefined` if there is no such role or user */
function judgeSimulation(
  use: KeyUse,
  result: Pick<EvaluationResult, "EvalDecision" | "MissingContextValues"> | undefined,
): Judgement {
  if (result === undefined) return notChecked(`IAM does not know ${use.principal}.`);
  if (result.EvalDecision === "allowed") return allowed(use);
  if ((result.MissingContextValues?.length ?? 0) > 0) {
    return notChecked(`A condition in the policies of ${use.principal} is not evaluated here.`);
  }
  return refused(use, "The key leaves it to IAM, which does not allow it.");
}

const CONTEXT_KEY = "kms:EncryptionContext:userpool-id";

/** @returns `iam` where the policy lets the account, and so its IAM policies, decide */
function judgePolicy(policy: string, { action, principal }: KeyUse, pool: string): PolicyAnswer | "iam" {
  const { partition = "aws", account = "" } = parseArn(principal) ?? {};
  const context = {
    [CONTEXT_KEY.toLowerCase()]: pool,
    "aws:principalaccount": account,
    "aws:principalarn": principal,
    "kms:calleraccount": account,
  };
  const owner = [account, `arn:${partition}:iam::${account}:root`];
  const any = allows(policy, { action, principals: [principal, ...owner], context });
  if (any !== "yes") return any;
  return allows(policy, { action, principals: [principal], context }) === "yes" ? "yes" : "iam";
}

async function policyOf(KeyId: string, context: Context): Promise<string | undefined> {
  const { KMSClient, GetKeyPolicyCommand } = await import("@aws-sdk/client-kms");
  const aws = await context.aws();
  const command = new GetKeyPolicyCommand({ KeyId, PolicyName: "default" });
  const answer = await aws.answer(POLICY, (how) => aws.client(KMSClient, regionOf(KeyId, context)).send(command, how), [
    "NotFoundException",
  ]);
  return answer?.Policy;
}

/** That of the key itself: KMS does not answer with the policy of an alias. */
async function keyArn(stated: string, context: Context): Promise<string | undefined> {
  if (!parseArn(stated)?.resource.startsWith("alias/")) return stated;
  const { KMSClient, DescribeKeyCommand } = await import("@aws-sdk/client-kms");
  const aws = await context.aws();
  const command = new DescribeKeyCommand({ KeyId: stated });
  const answer = await aws.answer(
    "kms:DescribeKey",
    (how) => aws.client(KMSClient, regionOf(stated, context)).send(command, how),
    ["NotFoundException"],
  );
  return answer?.KeyMetadata?.Arn;
}

function regionOf(key: string, context: Context): string {
  return parseArn(key)?.region ?? context.region();
}

/** Those that may be the environment's pool, or one that no policy names. */
async function poolIds(key: string, context: Context): Promise<string[]> {
  const { own } = await context.pools();
  if (own === undefined) throw new NotAnswered("Only Terraform knows which pool it is.");
  const { partition = "aws" } = parseArn(key) ?? {};
  return poolArns(own, context.environment, context.region(), partition).map((arn) => arn.split("/").at(-1) ?? "");
}

function allowed({ principal, purpose }: KeyUse): Judgement {
  return ok(`${principal} may ${purpose}.`);
}

function refused({ action, principal, purpose }: KeyUse, why: string): Judgement {
  return wouldFail(
    `${principal} may not ${purpose}. ${why}`,
    `allow ${action} to it, in the policy of the key or in its own`,
  );
}
