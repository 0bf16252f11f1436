import type { UserPoolType } from "../../lib/aws-facts/cognito-api";
import type { DescribedPool } from "../../lib/user-pool/described";
import type { Remark } from "./result";

/** What there is to know about the pool itself beside its settings and what nobody can express. */
export function poolRemarks(answers: DescribedPool): Remark[] {
  const { DescribeUserPool: pool } = answers;
  return [...ownerOf(pool), ...halfInvitation(pool), ...twoTexts(pool), ...smsAsFactor(answers), ...otherIssuer(pool)];
}

/** `aws:…` tags cannot be set, and say who else manages the pool. */
function ownerOf({ UserPoolTags = {} }: UserPoolType): Remark[] {
  const keys = Object.keys(UserPoolTags)
    .filter((key) => key.startsWith("aws:"))
    .sort();
  const stack = UserPoolTags["aws:cloudformation:stack-name"];
  const others = keys.filter((key) => !key.startsWith("aws:cloudformation:"));
  const remarks: Remark[] = others.map((key) => ({
    kind: "left-out",
    path: "userPool.tags",
    source: `DescribeUserPool UserPoolTags.${key}`,
    message: `AWS sets this tag (${UserPoolTags[key]}). It stays as it is, and only AWS can change it.`,
  }));
  if (others.length === keys.length) return remarks;
  const owner = `The CloudFormation stack ${stack ?? "in the tag"} manages this pool too:`;
  const harm = "its next update changes the pool back, and deleting it deletes the pool.";
  const todo =
    "Set `DeletionPolicy: Retain` and `UpdateReplacePolicy: Retain` there, and remove the pool from the stack.";
  const source = "DescribeUserPool UserPoolTags.aws:cloudformation:stack-name";
  return [...remarks, { kind: "other-owner", path: "userPool", source, message: `${owner} ${harm} ${todo}` }];
}

/** Texts of an invitation that are missing while others are there: the provider would send `""`, which AWS refuses. */
function halfInvitation({ AdminCreateUserConfig }: UserPoolType): Remark[] {
  const live = AdminCreateUserConfig?.InviteMessageTemplate ?? {};
  const texts = { emailMessage: live.EmailMessage, emailSubject: live.EmailSubject, smsMessage: live.SMSMessage };
  const missing = Object.entries(texts).filter(([, text]) => text === undefined);
  if (missing.length === 0 || missing.length === Object.keys(texts).length) return [];
  const names = missing.map(([name]) => name).join(" and ");
  const why = "The invitation is incomplete, and every update of the pool would fail.";
  return [
    {
      kind: "wanted",
      path: "userPool.adminCreateUserConfig.inviteMessageTemplate",
      source: "DescribeUserPool AdminCreateUserConfig.InviteMessageTemplate",
      message: `${why} The import adds AWS's own text as ${names}.`,
    },
  ];
}

/** AWS keeps a text under two names. Where they differ, the provider sends both, and one of them wins. */
function twoTexts(pool: UserPoolType): Remark[] {
  const { VerificationMessageTemplate: template = {} } = pool;
  const pairs = [
    ["EmailVerificationMessage", pool.EmailVerificationMessage, template.EmailMessage],
    ["EmailVerificationSubject", pool.EmailVerificationSubject, template.EmailSubject],
    ["SmsVerificationMessage", pool.SmsVerificationMessage, template.SmsMessage],
  ] as const;
  return pairs
    .filter(([, text, inTemplate]) => text !== undefined && inTemplate !== undefined && text !== inTemplate)
    .map(([name]) => ({
      kind: "lost",
      path: "userPool.verificationMessageTemplate",
      source: `DescribeUserPool ${name}`,
      message:
        "It differs from the same text in VerificationMessageTemplate, which the settings have. The next update replaces it.",
    }));
}

/** With MFA on, the provider sends the SMS configuration as a factor in every change of MFA, also where SMS is none. */
function smsAsFactor({ DescribeUserPool: pool, GetUserPoolMfaConfig: mfa }: DescribedPool): Remark[] {
  const isFactor = mfa.SmsMfaConfiguration !== undefined;
  const on = mfa.MfaConfiguration === "ON" || mfa.MfaConfiguration === "OPTIONAL";
  if (!on || isFactor || pool.SmsConfiguration?.SnsCallerArn === undefined) return [];
  return [
    {
      kind: "lost",
      path: "userPool.mfaConfiguration",
      source: "GetUserPoolMfaConfig SmsMfaConfiguration",
      message:
        "SMS is not a factor of MFA here, though the pool can send SMS. The next change of MFA settings makes it one.",
    },
  ];
}

function otherIssuer({ IssuerConfiguration }: UserPoolType): Remark[] {
  if (IssuerConfiguration?.Type !== "UPDATED") return [];
  const message = [
    "The issuer of the tokens is the updated one, and so are the outputs of the issuer and its keys while notManaged says it.",
    "Load balancers and REST API authorizers do not work with it.",
  ].join(" ");
  return [{ kind: "left-out", path: "userPool", source: "DescribeUserPool IssuerConfiguration.Type", message }];
}
