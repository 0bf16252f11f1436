import type { Aws } from "./aws";
import { NotAnswered } from "./not-answered";

export const GET_QUOTA = {
  action: "servicequotas:GetServiceQuota",
  what: "how far a quota was raised",
  note: "if the default is not enough",
};

/** A quota of Cognito as it was raised for the account. @throws NotAnswered */
export async function quota(code: string, region: string, aws: Aws): Promise<number> {
  const { ServiceQuotasClient, GetServiceQuotaCommand } = await import("@aws-sdk/client-service-quotas");
  const command = new GetServiceQuotaCommand({ ServiceCode: "cognito-idp", QuotaCode: code });
  const answer = await aws.require(GET_QUOTA.action, (how) =>
    aws.client(ServiceQuotasClient, region).send(command, how),
  );
  const { Value } = answer.Quota ?? {};
  if (Value === undefined) throw new NotAnswered(`Service Quotas in ${region} does not report the quota ${code}.`);
  return Value;
}
