import { guide } from "../../../lib/checks/links";
import type { Change } from "../change";
import { deleted, kept, planJson, replaced, updated } from "../example";
import { isLost, POOL } from "../facts";
import { own } from "../json";
import { isCognito, type Named, namedArns } from "../named";
import { loss } from "../words";
import type { Danger, Watch } from "./watch";

/** What happens without it, by type. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  aws_iam_role:
    "No SMS is sent, and every later update of the pool fails: Role does not have a trust relationship allowing Cognito to assume the role.",
  aws_kms_key: "The custom senders can no longer decrypt codes, so nobody gets one.",
  aws_ses_domain_identity: "No email is sent: no codes, no invitations.",
  aws_ses_email_identity: "No email is sent: no codes, no invitations.",
  aws_sesv2_email_identity: "No email is sent: no codes, no invitations.",
  aws_acm_certificate: "AWS refuses to delete a certificate that a domain uses, so the apply fails halfway.",
};

export const namedResourcesStay: Watch = {
  id: "named-resources-stay",
  level: "block",
  title: "Roles, keys, identities and certificates that a pool uses stay",
  why: "AWS does not check what a pool refers to when that is deleted. Terraform ignores the removal of sms_configuration, so removing the block and the role together deletes only the role.",
  consequence: "The pool refers to something that no longer exists, which fails when it is used.",
  link: guide("cognito-user-pool-sms-settings"),
  find: ({ plan }) => {
    const named = namedArns(plan.changes);
    return plan.changes
      .filter((change) => isLost(change) && !isCognito(change) && !change.type.startsWith("aws_lambda_"))
      .flatMap((change) => {
        const found = named.get(String(change.before?.arn));
        return found === undefined ? [] : (danger(change, found) ?? []);
      });
  },
  examples: () => {
    const arn = "arn:aws:iam::111111111111:role/sms";
    const pool = { sms_configuration: [{ sns_caller_arn: arn }] };
    const moved = { sms_configuration: [{ sns_caller_arn: `${arn}-2` }] };
    const key = "arn:aws:kms:eu-west-1:111111111111:key/1";
    const sending = { lambda_config: [{ kms_key_id: key }] };
    const created = { address: "aws_kms_key.pool_senders" };
    const without = { lambda_config: [] };
    return {
      good: [
        { plan: planJson([updated(POOL, moved, pool), deleted("aws_iam_role", { arn: `${arn}-3` })]) },
        { plan: planJson([updated(POOL, sending, without), deleted("aws_kms_key", { arn: key }, created)]) },
        {
          plan: planJson([
            updated(
              "aws_cognito_user_pool_domain",
              { certificate_arn: arn },
              { certificate_arn: undefined },
              { unknown: { certificate_arn: true } },
            ),
            replaced("aws_acm_certificate", { arn }, {}, { actions: ["create", "delete"] }),
          ]),
        },
      ],
      bad: [
        { plan: planJson([kept(POOL, pool), deleted("aws_iam_role", { arn })]), at: ["aws_iam_role.pool"] },
        { plan: planJson([updated(POOL, pool, moved), deleted("aws_iam_role", { arn })]), at: ["aws_iam_role.pool"] },
        {
          plan: planJson([updated(POOL, sending, without), deleted("aws_kms_key", { arn: key })]),
          at: ["aws_kms_key.pool"],
        },
        // An adopted pool that leaves out lambdaConfig keeps it, with the key.
        {
          plan: planJson([kept(POOL, sending), deleted("aws_kms_key", { arn: key }, created)]),
          at: [created.address],
        },
        {
          plan: planJson([
            updated(
              POOL,
              pool,
              { sms_configuration: [{}] },
              { unknown: { sms_configuration: [{ sns_caller_arn: true }] } },
            ),
            replaced("aws_iam_role", { arn, name: "a" }, { name: "b" }),
          ]),
          at: ["aws_iam_role.pool"],
        },
      ],
    };
  },
};

/**
 * Terraform destroys first and updates what depends on it afterwards, unless create_before_destroy turns that round: a plan
 * tells that of a replacement alone.
 */
function danger(change: Change, { by, how }: Named): Danger | undefined {
  const { address, type, createsFirst } = change;
  const lasting = type === "aws_iam_role" && by.type !== POOL ? undefined : own(CONSEQUENCES, type);
  if (how === "kept") {
    return {
      address,
      what: `${loss(change)}, while ${by.address} still names it`,
      consequence: lasting,
      fix: `keep it until ${by.address} names another one; an SMS role stays as long as the pool (sms_configuration cannot be removed)`,
    };
  }
  if (createsFirst || isCreatedKey(change, by)) return undefined;
  const replaced = how === "unknown" && change.action === "replace";
  const order = change.action === "delete" ? "and without create_before_destroy before" : "before";
  return {
    address,
    level: replaced ? "block" : "note",
    what: `${loss(change)}, ${order} ${by.address} is updated to name another one`,
    consequence: `Until that update, and permanently if the apply stops before it: ${lasting ?? "what names it fails when it is used."}`,
    fix: replaced
      ? `add the new one, let ${by.address} name that, and delete this one in another apply; or set create_before_destroy, if both can exist at once`
      : `nothing, if it has create_before_destroy, as what the settings create does; otherwise apply the change of ${by.address} first, and delete this one in another apply`,
  };
}

/** A key of `kmsKey: "create"`: its create_before_destroy, which no plan of a deletion tells, lets the pool leave it first. */
function isCreatedKey({ address }: Change, by: Change): boolean {
  return by.type === POOL && address === `aws_kms_key.${by.address.split(".").at(-1)}_senders`;
}
