/** Every limit beside a setting is the one that AWS's own model has for it. */
import { ARN_LIMIT, BUCKET_ARN_LIMIT } from "../../lib/aws-facts/arns";
import type { ListLimit, NumberLimit, StringLimit } from "../../lib/aws-facts/limits";
import { limits } from "../../lib/environment";
import { type ModelShape, shapeAt, shapeNamed } from "../../tools/aws-model";

type Leaf = StringLimit & NumberLimit & Pick<ListLimit<unknown>, "count">;

const LOGS = ["SetLogDeliveryConfigurationRequest", "LogConfigurations"];

/** Where the settings below a path are sent; the longest path decides. A member has the name of its setting in any case. */
const SENT: Readonly<Record<string, readonly string[]>> = {
  userPool: ["CreateUserPoolRequest"],
  "userPool.name": ["CreateUserPoolRequest", "PoolName"],
  "userPool.passwordPolicy": ["CreateUserPoolRequest", "Policies", "PasswordPolicy"],
  "userPool.signInPolicy": ["CreateUserPoolRequest", "Policies", "SignInPolicy"],
  "userPool.accountRecoverySetting.recoveryMechanism": [
    "CreateUserPoolRequest",
    "AccountRecoverySetting",
    "RecoveryMechanisms",
  ],
  "userPool.emailConfiguration.fromEmailAddress": ["CreateUserPoolRequest", "EmailConfiguration", "From"],
  "userPool.emailMfaConfiguration": ["SetUserPoolMfaConfigRequest", "EmailMfaConfiguration"],
  "userPool.clientDefaults": ["CreateUserPoolClientRequest"],
  "userPool.clients.*": ["CreateUserPoolClientRequest"],
  "userPool.clients.*.name": ["CreateUserPoolClientRequest", "ClientName"],
  "userPool.clients.*.riskConfiguration": ["SetRiskConfigurationRequest"],
  "userPool.riskConfiguration": ["SetRiskConfigurationRequest"],
  "userPool.groups.*": ["CreateGroupRequest"],
  "userPool.groups.*.name": ["CreateGroupRequest", "GroupName"],
  "userPool.managedClients.*": ["UpdateUserPoolClientRequest"],
  "userPool.users.*": ["AdminCreateUserRequest"],
  "userPool.users.*.attributes.*": ["AdminCreateUserRequest", "UserAttributes", "Value"],
  "userPool.identityProviders.*": ["CreateIdentityProviderRequest"],
  "userPool.resourceServers.*": ["CreateResourceServerRequest"],
  "userPool.resourceServers.*.scopes.*": ["CreateResourceServerRequest", "Scopes", "ScopeDescription"],
  "userPool.resourceServers.*.scopes keys": ["CreateResourceServerRequest", "Scopes", "ScopeName"],
  "userPool.domain.prefix": ["CreateUserPoolDomainRequest", "Domain"],
  "userPool.secondDomain.prefix": ["CreateUserPoolDomainRequest", "Domain"],
  "userPool.domain.certificateArn": ["CreateUserPoolDomainRequest", "CustomDomainConfig", "CertificateArn"],
  "userPool.secondDomain.certificateArn": ["CreateUserPoolDomainRequest", "CustomDomainConfig", "CertificateArn"],
  "userPool.logDelivery.userNotification.cloudWatchLogGroupArn": [
    ...LOGS,
    "CloudWatchLogsConfiguration",
    "LogGroupArn",
  ],
  "userPool.logDelivery.userAuthEvents.cloudWatchLogGroupArn": [...LOGS, "CloudWatchLogsConfiguration", "LogGroupArn"],
  "userPool.logDelivery.userAuthEvents.firehoseStreamArn": [...LOGS, "FirehoseConfiguration", "StreamArn"],
  "userPool.logDelivery.userAuthEvents.s3BucketArn": [...LOGS, "S3Configuration", "BucketArn"],
};

/** Settings that Cognito never sees in a member of their own, each with the reason. */
const NOT_SENT: Readonly<Record<string, string>> = {
  assumeRoleArn: "STS",
  "tags keys": "default tags have the bounds of the pool's own",
  "tags.*": "default tags have the bounds of the pool's own",
  "userPool.tags keys": "botocore names the shapes of tags in TagResource alone, with these bounds",
  "userPool.tags.*": "botocore names the shapes of tags in TagResource alone, with these bounds",
  "userPool.domain.hostedZoneId": "Route 53",
  "userPool.secondDomain.hostedZoneId": "Route 53",
  "userPool.webAclArn": "WAF",
  "userPool.lambdaConfig.customEmailSender.roleArn": "KMS: it is in the policy of the created key alone",
  "userPool.lambdaConfig.customSmsSender.roleArn": "KMS: it is in the policy of the created key alone",
  "userPool.managedClients.*.namePrefix": "Terraform looks for it among the names",
  "userPool.managedClients.*.namePattern": "Terraform looks for it among the names",
  "userPool.domain.name": "the model has the pattern of a prefix, and a host name has dots",
  "userPool.secondDomain.name": "the model has the pattern of a prefix, and a host name has dots",
  ...Object.fromEntries(
    ["clientId", "teamId", "keyId", "oidcIssuer", "metadataUrl"].map((detail) => [
      `userPool.identityProviders.*.${detail}`,
      "provider_details is a map of strings; AWS answers that required details are missing where one is empty",
    ]),
  ),
};

const PLACEHOLDER = "the rule require-message-placeholders names the placeholder that is missing";

/** Limits that differ from the model, each with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {
  "userPool.emailMfaConfiguration.subject length": "the API reference says 1 to 140",
  "userPool.emailMfaConfiguration.message pattern": PLACEHOLDER,
  "userPool.emailVerificationMessage pattern": PLACEHOLDER,
  "userPool.smsVerificationMessage pattern": PLACEHOLDER,
  "userPool.smsAuthenticationMessage pattern": PLACEHOLDER,
  "userPool.verificationMessageTemplate.emailMessage pattern": PLACEHOLDER,
  "userPool.verificationMessageTemplate.emailMessageByLink pattern": PLACEHOLDER,
  "userPool.verificationMessageTemplate.smsMessage pattern": PLACEHOLDER,
  "userPool.adminCreateUserConfig.inviteMessageTemplate.smsMessage pattern": "(?s).* is any text",
  "userPool.emailConfiguration.replyToEmailAddress pattern": "the same strings, in linear time",
  "userPool.resourceServers.*.identifier pattern": "Terraform splits its id at |",
  "userPool.groups.*.precedence range": "the model has no maximum; it is a 32-bit number",
  "userPool.smsConfiguration.snsCallerArn length": "the model allows an empty ARN, and Terraform does not",
  "userPool.smsConfiguration.snsCallerArn pattern": "the model allows an empty ARN, and Terraform does not",
  ...Object.fromEntries(
    ["userPool", "userPool.clients.*"].flatMap((at) =>
      ["blockEmail", "mfaEmail", "noActionEmail"].flatMap((email) =>
        ["htmlBody", "textBody"].map((body) => [
          `${at}.riskConfiguration.accountTakeoverRiskConfiguration.notifyConfiguration.${email}.${body} pattern`,
          "+ for *, which is one for six characters and more",
        ]),
      ),
    ),
  ),
};

const LEAVES = new Map(leavesOf(limits, ""));

/** Every limit with its path: `*` for each member, and `path keys` for the keys of a record. */
function leavesOf(some: object, path: string): [path: string, limit: Leaf][] {
  const { count, keys, each } = some as { count?: Leaf["count"]; keys?: object; each?: object };
  if (count !== undefined || keys !== undefined || each !== undefined) {
    return [
      ...(count === undefined ? [] : [[path, { count }] as [string, Leaf]]),
      ...(keys === undefined ? [] : [[`${path} keys`, keys] as [string, Leaf]]),
      ...(each === undefined ? [] : leavesOf(each, `${path}.*`)),
    ];
  }
  if (["length", "pattern", "range", "arn"].some((kind) => kind in some)) return [[path, some]];
  return Object.entries(some).flatMap(([name, member]) => leavesOf(member, path === "" ? name : `${path}.${name}`));
}

/** The shape that AWS has for a setting. */
function shapeOf(path: string): ModelShape {
  const place = Object.keys(SENT)
    .filter((each) => path === each || path.startsWith(`${each}.`))
    .toSorted((a, b) => b.length - a.length)[0];
  const [request = "", ...members] = SENT[place ?? ""] ?? [];
  const below = path
    .slice((place ?? "").length)
    .split(".")
    .filter((name) => name !== "");
  return shapeNamed(below.reduce(memberOf, shapeAt(request, members)));
}

function memberOf(name: string, setting: string): string {
  const shape = shapeNamed(name);
  if (setting === "*" && shape.type === "list") return shape.member;
  if (shape.type !== "structure") throw new Error(`${name} is not a structure`);
  const member = Object.keys(shape.members).find((each) => each.toLowerCase() === setting.toLowerCase());
  if (member === undefined) throw new Error(`${name} has no member ${setting}`);
  return shape.members[member] ?? "";
}

/** A limit in the terms of the model, to be equal to it. */
function stated({ arn, length, pattern, range, count }: Leaf) {
  if (arn !== undefined) return arn.service === "s3" ? BUCKET_ARN_LIMIT : ARN_LIMIT;
  return { ...(length && { length }), ...(pattern && { pattern }), ...(range && { range }), ...(count && { count }) };
}

function modelled(shape: ModelShape) {
  const kind = { string: "length", integer: "range", list: "count" }[shape.type as "string"];
  const { min = 0, max } = shape as { min?: number; max?: number };
  const pattern = shape.type === "string" ? shape.pattern : undefined;
  return { ...(max === undefined ? {} : { [kind]: [min, max] }), ...(pattern && { pattern }) };
}

const SHARED = [...LEAVES].filter(([path]) => !(path in NOT_SENT));

test.each(SHARED)("%s is within AWS's limits", (path, limit) => {
  const [ours, theirs] = [stated(limit), modelled(shapeOf(path))] as Record<string, unknown>[];
  for (const part of new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])) {
    if (`${path} ${part}` in DIFFERENT) expect(ours?.[part]).not.toEqual(theirs?.[part]);
    else expect([part, ours?.[part]]).toEqual([part, theirs?.[part]]);
  }
});

test("every exception belongs to an existing limit", () => {
  const known = SHARED.flatMap(([path]) => ["length", "pattern", "range", "count"].map((part) => `${path} ${part}`));
  expect(Object.keys(DIFFERENT).filter((exception) => !known.includes(exception))).toEqual([]);
  expect(Object.keys(NOT_SENT).filter((path) => !LEAVES.has(path))).toEqual([]);
  expect(Object.keys(SENT).filter((place) => ![...LEAVES.keys()].some((path) => path.startsWith(place)))).toEqual([]);
});
