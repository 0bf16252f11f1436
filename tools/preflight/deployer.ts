import { isLiteral } from "../../lib/synth/reference";
import type { Context } from "./check";
import { NotAnswered } from "./not-answered";

/** How the role of a session is found: its ARN in a session has no path. */
export const GET_ROLE = {
  action: "iam:GetRole",
  what: "who may assume the SMS role, and which role your credentials are of",
};

/**
 * ARN of the role or user that deploys: the environment's `assumeRoleArn`, or whose credentials these are.
 * @throws NotAnswered if only Terraform knows, or IAM has no policies of it
 */
export async function deployer({ environment: { assumeRoleArn }, session, aws }: Context): Promise<string> {
  if (isLiteral(assumeRoleArn)) return assumeRoleArn;
  if (assumeRoleArn !== undefined) throw new NotAnswered("Only Terraform knows the role that deploys.");
  const { arn } = await session();
  if (/:iam::\d+:user\//.test(arn)) return arn;
  const [, RoleName] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  if (RoleName === undefined) throw new NotAnswered(`What ${arn} may do is not evaluated here.`);
  const { IAMClient, GetRoleCommand } = await import("@aws-sdk/client-iam");
  const asked = await aws();
  const answer = await asked.require(GET_ROLE.action, (how) =>
    asked.client(IAMClient, "us-east-1").send(new GetRoleCommand({ RoleName }), how),
  );
  return answer.Role?.Arn ?? arn;
}
