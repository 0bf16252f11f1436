import type { GetEmailIdentityCommandOutput } from "@aws-sdk/client-sesv2";
import { parseArn } from "../../../lib/aws-facts/arns";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "ses:GetEmailIdentity";

export const sesIdentity: Check = {
  id: "ses-identity",
  title: "The SES identity is verified",
  link: guide("user-pool-email"),
  actions: [{ action: ACTION, what: "whether the SES identity is verified" }],
  subjects: ({ userPool: { emailConfiguration: email } }) =>
    email?.sourceArn === undefined ? [] : [{ path: "userPool.emailConfiguration.sourceArn", value: email.sourceArn }],
  check: async (arn, context) => {
    const { region = "", resource = "" } = parseArn(arn) ?? {};
    const identity = resource.replace("identity/", "");
    const { SESv2Client, GetEmailIdentityCommand } = await import("@aws-sdk/client-sesv2");
    const aws = await context.aws();
    const ses = aws.client(SESv2Client, region);
    const found = await Promise.all(
      identitiesFor(identity).map((EmailIdentity) =>
        aws.answer(ACTION, (how) => ses.send(new GetEmailIdentityCommand({ EmailIdentity }), how), [
          "NotFoundException",
        ]),
      ),
    );
    return judgeIdentity(identity, region, found);
  },
};

/** Of a verified domain, every address is verified. */
function identitiesFor(identity: string): string[] {
  const domain = identity.split("@")[1];
  return domain === undefined ? [identity] : [identity, domain];
}

/** @param found the identity and, for an address, its domain; `undefined` for what SES does not have */
export function judgeIdentity(
  identity: string,
  region: string,
  found: readonly (
    | Pick<GetEmailIdentityCommandOutput, "VerifiedForSendingStatus" | "VerificationStatus">
    | undefined
  )[],
): Judgement {
  if (found.some((one) => one?.VerifiedForSendingStatus === true)) return ok(`${identity} is verified in ${region}.`);
  const there = found.find((one) => one !== undefined);
  if (there === undefined) {
    return wouldFail(`SES in ${region} has no identity ${identity}.`, "create and verify it there, or correct the ARN");
  }
  return wouldFail(
    `${identity} is not verified in ${region} (${there.VerificationStatus ?? "no status"}).`,
    "follow the link in the verification email, or publish the DKIM records that SES shows, and wait until SES has verified it",
  );
}
