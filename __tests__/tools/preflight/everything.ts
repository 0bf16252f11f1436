import type { Environment } from "../../../lib/environment";
import type { Answers } from "./fake-aws";

export const ACCOUNT = "111111111111";
const LAMBDA = `arn:aws:lambda:eu-west-1:${ACCOUNT}:function`;
export const MAIL_ROLE = `arn:aws:iam::${ACCOUNT}:role/mail`;
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/acme/sms`;

/** An environment that needs everything a preflight looks at. */
export const everything: Environment = {
  name: "prod",
  region: "eu-west-1",
  accountId: ACCOUNT,
  assumeRoleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`,
  backend: { type: "local" },
  protection: "full",
  userPool: {
    name: "acme",
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: `arn:aws:ses:eu-west-1:${ACCOUNT}:identity/no-reply@acme.com`,
    },
    smsConfiguration: { snsCallerArn: ROLE, externalId: "acme-sms" },
    lambdaConfig: {
      preSignUp: `${LAMBDA}:sign-up`,
      customEmailSender: { lambdaArn: `${LAMBDA}:mail:live` },
      kmsKeyId: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`,
    },
    lambdaPermissions: { preSignUp: false },
    domain: {
      name: "login.acme.com",
      certificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/1`,
      hostedZoneId: "Z123",
    },
    identityProviders: {
      Google: {
        type: "Google",
        clientId: "1",
        clientSecret: { fromSecretsManager: "google" },
        authorizeScopes: ["openid"],
      },
      LoginWithAmazon: {
        type: "LoginWithAmazon",
        clientId: "1",
        clientSecret: { fromSsmParameter: "/acme/amazon" },
        authorizeScopes: ["profile"],
      },
    },
    resourceServers: Object.fromEntries([...Array(26).keys()].map((at) => [`api${at}`, { scopes: { read: "Read" } }])),
    publish: { toSsm: "/acme/published" },
    webAclArn: `arn:aws:wafv2:eu-west-1:${ACCOUNT}:regional/webacl/acme/1`,
  },
};

/** What anything in this account, or Cognito, may do. */
export function policy(action: string, condition: object = {}): string {
  const Principal = { Service: "cognito-idp.amazonaws.com" };
  return JSON.stringify({ Statement: [{ Effect: "Allow", Principal, Action: action, Condition: condition }] });
}

/** What a key lets somebody do. */
export function keyPolicy(Principal: object, Action: string, Condition: object = {}): string {
  return JSON.stringify({ Statement: [{ Effect: "Allow", Principal, Action, Resource: "*", Condition }] });
}

const ANY_POOL = { ArnLike: { "AWS:SourceArn": `arn:aws:cognito-idp:eu-west-1:${ACCOUNT}:userpool/*` } };
const SMS = { StringEquals: { "sts:ExternalId": "acme-sms" } };

/** What AWS says when all is well, and nothing is deployed yet. */
export const allIsWell = {
  GetCallerIdentity: `<Account>${ACCOUNT}</Account><Arn>arn:aws:iam::${ACCOUNT}:user/me</Arn>`,
  AssumeRole:
    "<Credentials><AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c</SessionToken>" +
    `<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials><AssumedRoleUser><Arn>arn:aws:sts::${ACCOUNT}:assumed-role/deploy/preflight</Arn><AssumedRoleId>1</AssumedRoleId></AssumedRoleUser>`,
  ListUserPools: { UserPools: ["Other", "A", "B", "C"].map((id) => ({ Id: `eu-west-1_${id}`, Name: "other" })) },
  DescribeUserPool: { UserPool: { Name: "other" } },
  GetServiceQuota: { Quota: { Value: 100 } },
  DescribeUserPoolDomain: { DomainDescription: {} },
  DescribeCertificate: {
    Certificate: { Status: "ISSUED", DomainName: "acme.com", SubjectAlternativeNames: ["acme.com", "*.acme.com"] },
  },
  GetHostedZone:
    "<HostedZone><Id>/hostedzone/Z123</Id><Name>acme.com.</Name><CallerReference>1</CallerReference></HostedZone>" +
    "<DelegationSet><NameServers><NameServer>ns-1.awsdns-1.org</NameServer></NameServers></DelegationSet>",
  ListResourceRecordSets:
    "<ResourceRecordSets></ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>20</MaxItems>",
  GetEmailIdentity: { VerifiedForSendingStatus: true },
  GetAccount: { ProductionAccessEnabled: true, SendingEnabled: true },
  GetRole: role(policy("sts:AssumeRole", SMS)),
  SimulatePrincipalPolicy: decision("allowed"),
  GetSMSSandboxAccountStatus: "<IsInSandbox>false</IsInSandbox>",
  GetFunctionConfiguration: { State: "Active", Role: MAIL_ROLE },
  GetPolicy: { Policy: policy("lambda:InvokeFunction", ANY_POOL) },
  DescribeKey: {
    KeyMetadata: { KeyId: "1", KeyState: "Enabled", KeyUsage: "ENCRYPT_DECRYPT", KeySpec: "SYMMETRIC_DEFAULT" },
  },
  GetKeyPolicy: { Policy: keyPolicy({ AWS: `arn:aws:iam::${ACCOUNT}:root` }, "kms:*") },
  DescribeSecret: { Name: "google", VersionIdsToStages: { one: ["AWSCURRENT"] } },
  DescribeParameters: { Parameters: [{ Name: "/acme/amazon" }] },
  GetWebACL: { WebACL: { Name: "acme", Id: "1" } },
} satisfies Answers;

export function role(trust: string): string {
  return `<Role><RoleName>sms</RoleName><AssumeRolePolicyDocument>${encodeURIComponent(trust)}</AssumeRolePolicyDocument></Role>`;
}

export function decision(made: string): string {
  return `<EvaluationResults><member><EvalActionName>sns:Publish</EvalActionName><EvalDecision>${made}</EvalDecision></member></EvaluationResults>`;
}
