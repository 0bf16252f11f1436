import { guide } from "../../../lib/checks/links";
import { deleted, kept, planJson, updated } from "../example";
import { isLost, POOL } from "../facts";
import { own } from "../json";
import { isCognito, namedArns } from "../named";
import { loss } from "../words";
import type { Watch } from "./watch";

/** What happens without it, by type. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  aws_iam_role:
    "No SMS is sent, and every later update of the pool fails: Role does not have a trust relationship allowing Cognito to assume the role.",
  aws_kms_key: "The custom senders can no longer decrypt codes, so nobody gets one.",
  aws_ses_domain_identity: "No email is sent: no codes, no invitations.",
  aws_ses_email_identity: "No email is sent: no codes, no invitations.",
  aws_sesv2_email_identity: "No email is sent: no codes, no invitations.",
  aws_acm_certificate: "AWS refuses to delete a certificate that a domain uses, so the apply fails half-way.",
};

export const namedResourcesStay: Watch = {
  id: "named-resources-stay",
  level: "block",
  title: "Roles, keys, identities and certificates that a pool names stay",
  why: "AWS does not check what a pool refers to when that is deleted. Terraform ignores the removal of sms_configuration, so block and role taken out together delete the role alone.",
  consequence: "The pool refers to something that is not there any more, which fails when it is used.",
  link: guide("cognito-user-pool-sms-settings"),
  find: ({ plan }) => {
    const named = namedArns(plan.changes);
    return plan.changes
      .filter((change) => isLost(change) && !isCognito(change) && !change.type.startsWith("aws_lambda_"))
      .flatMap((change) => {
        const by = named.get(String(change.before?.arn));
        if (by === undefined) return [];
        return {
          address: change.address,
          what: `${loss(change)}, while ${by.address} still names it`,
          consequence: change.type === "aws_iam_role" && by.type !== POOL ? undefined : own(CONSEQUENCES, change.type),
          fix: `keep it until ${by.address} names another one; an SMS role stays as long as the pool (sms_configuration cannot be removed)`,
        };
      });
  },
  examples: () => {
    const arn = "arn:aws:iam::111111111111:role/sms";
    const pool = { sms_configuration: [{ sns_caller_arn: arn }] };
    const moved = { sms_configuration: [{ sns_caller_arn: `${arn}-2` }] };
    return {
      good: [{ plan: planJson([updated(POOL, pool, moved), deleted("aws_iam_role", { arn })]) }],
      bad: [{ plan: planJson([kept(POOL, pool), deleted("aws_iam_role", { arn })]), at: ["aws_iam_role.pool"] }],
    };
  },
};
