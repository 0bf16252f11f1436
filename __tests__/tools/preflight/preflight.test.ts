import type { Environment } from "../../../lib/environment";
import type { Lock } from "../../../lib/lock/lock";
import { lockOf } from "../../../lib/lock/lock-of";
import { expression } from "../../../lib/synth/reference";
import { ACTIONS } from "../../../tools/preflight/actions";
import { checks } from "../../../tools/preflight/checks";
import type { Dns } from "../../../tools/preflight/dns";
import type { DnsRecords } from "../../../tools/preflight/dns-records";
import { NotAnswered } from "../../../tools/preflight/not-answered";
import { exitCodeOf, type Report, summary } from "../../../tools/preflight/report/report";
import { type PreflightOptions, preflight } from "../../../tools/preflight/run";
import { ACCOUNT, allIsWell, decision, everything, keyPolicy, MAIL_ROLE, policy, role } from "./everything";
import { type Answer, type Answers, fakeAws } from "./fake-aws";

// The SDK's packages are loaded once.
jest.setTimeout(30_000);

const KEYS = {
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
};
const before = { ...process.env };
beforeAll(() => {
  Object.assign(process.env, KEYS);
});
afterAll(() => {
  process.env = before;
});

const everyHost: Dns = async () => true;
const records: DnsRecords = { caa: async () => undefined, nameServers: async () => ["ns-1.awsdns-1.org"] };

async function run(
  answers: Answers = {},
  environment: Environment = everything,
  options: PreflightOptions = {},
): Promise<Report & { readonly asked: readonly string[] }> {
  const aws = await fakeAws({ ...allIsWell, ...answers });
  try {
    const report = await preflight(environment, {
      endpoint: aws.url,
      dns: everyHost,
      records,
      limit: 25_000,
      ...options,
    });
    return { ...report, asked: aws.asked() };
  } finally {
    await aws.close();
  }
}

/** What came of one check: its verdict with its text. */
async function resultOf(check: string, ...args: Parameters<typeof run>): Promise<string> {
  const { results } = await run(...args);
  return results.flatMap((result) => (result.check === check ? [`${result.verdict}: ${result.text}`] : [])).join("\n");
}

function withPool(userPool: Partial<Environment["userPool"]>): Environment {
  return { ...everything, userPool: { ...everything.userPool, ...userPool } };
}

const CREATED = { name: "login.acme.com", certificate: "create", hostedZoneId: "Z123" } as const;

test("everything passes, and every check and every action is used", async () => {
  const report = await run();
  const created = await run({}, withPool({ domain: CREATED }));
  const results = [...report.results, ...created.results];
  expect(results.filter(({ verdict }) => verdict !== "ok")).toEqual([]);
  expect(new Set(results.map(({ check }) => check))).toEqual(new Set(checks.map(({ id }) => id)));
  expect(report.asked).toEqual(Object.keys(allIsWell).sort());
  expect(ACTIONS.map(({ action }) => action.split(":")[1]).sort()).toEqual(report.asked);
  expect([exitCodeOf(report), summary(report)]).toEqual([0, "24 checks: nothing would fail"]);
});

const gone = (error: string): Answer => ({ error });

test.each<[check: string, operation: string, answer: Answer, says: string]>([
  [
    "resource-quotas",
    "GetServiceQuota",
    { Quota: { Value: 25 } },
    "26 resource servers in the pool, and the quota is 25",
  ],
  [
    "domain-free",
    "DescribeUserPoolDomain",
    { DomainDescription: { UserPoolId: "eu-west-1_Other", AWSAccountId: ACCOUNT } },
    "The pool eu-west-1_Other has login.acme.com",
  ],
  [
    "domain-free",
    "DescribeUserPoolDomain",
    { DomainDescription: { UserPoolId: "eu-west-1_X", AWSAccountId: "222222222222" } },
    "A pool of another account has login.acme.com",
  ],
  ["certificate", "DescribeCertificate", gone("ResourceNotFoundException"), "ACM in us-east-1 has no such certificate"],
  [
    "certificate",
    "DescribeCertificate",
    { Certificate: { Status: "PENDING_VALIDATION" } },
    "not issued (PENDING_VALIDATION)",
  ],
  ["hosted-zone", "GetHostedZone", gone("NoSuchHostedZone"), "Route 53 has no hosted zone Z123"],
  [
    "hosted-zone",
    "ListResourceRecordSets",
    "<ResourceRecordSets><ResourceRecordSet><Name>login.acme.com.</Name><Type>CNAME</Type></ResourceRecordSet></ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>20</MaxItems>",
    "login.acme.com already has records (CNAME)",
  ],
  ["ses-identity", "GetEmailIdentity", gone("NotFoundException"), "SES in eu-west-1 has no identity no-reply@acme.com"],
  [
    "ses-identity",
    "GetEmailIdentity",
    { VerifiedForSendingStatus: false, VerificationStatus: "PENDING" },
    "not verified in eu-west-1 (PENDING)",
  ],
  [
    "ses-production",
    "GetAccount",
    { ProductionAccessEnabled: false, SendingEnabled: true },
    "SES in eu-west-1 is in its sandbox",
  ],
  ["sms-role", "GetRole", gone("NoSuchEntity"), "There is no role"],
  [
    "sms-role",
    "GetRole",
    role(policy("sts:AssumeRole", { StringEquals: { "sts:ExternalId": "another" } })),
    'with the external ID "acme-sms"',
  ],
  ["sms-role-publishes", "SimulatePrincipalPolicy", decision("implicitDeny"), "may not publish with SNS"],
  [
    "sms-production",
    "GetSMSSandboxAccountStatus",
    "<IsInSandbox>true</IsInSandbox>",
    "SNS in eu-west-1 is in its SMS sandbox",
  ],
  [
    "trigger-functions",
    "GetFunctionConfiguration",
    gone("ResourceNotFoundException"),
    "There is no function arn:aws:lambda:eu-west-1:111111111111:function:mail:live",
  ],
  ["trigger-permissions", "GetPolicy", gone("ResourceNotFoundException"), "does not let this pool invoke it"],
  [
    "trigger-permissions",
    "GetPolicy",
    {
      Policy: policy("lambda:InvokeFunction", {
        ArnLike: { "AWS:SourceArn": "arn:aws:cognito-idp:eu-west-1:111111111111:userpool/eu-west-1_Other" },
      }),
    },
    "does not let this pool invoke it",
  ],
  [
    "kms-key",
    "DescribeKey",
    { KeyMetadata: { KeyId: "1", KeyState: "PendingDeletion" } },
    "is not enabled (PendingDeletion)",
  ],
  [
    "kms-key",
    "DescribeKey",
    { KeyMetadata: { KeyId: "1", KeyManager: "AWS", KeyState: "Enabled" } },
    "is one of AWS's own",
  ],
  [
    "kms-grant",
    "GetKeyPolicy",
    { Policy: keyPolicy({ AWS: MAIL_ROLE }, "kms:Decrypt") },
    "role/deploy may not make the grant by which Cognito encrypts (kms:CreateGrant). The policy of the key",
  ],
  [
    "kms-decrypt",
    "GetKeyPolicy",
    { Policy: keyPolicy({ AWS: `arn:aws:iam::${ACCOUNT}:role/deploy` }, "kms:CreateGrant") },
    "role/mail may not decrypt what arn:aws:lambda:eu-west-1:111111111111:function:mail:live gets (kms:Decrypt)",
  ],
  [
    "kms-grant",
    "SimulatePrincipalPolicy",
    decision("implicitDeny"),
    "The key leaves it to IAM, which does not allow it",
  ],
  ["kms-decrypt", "SimulatePrincipalPolicy", decision("explicitDeny"), "role/mail may not decrypt"],
  ["secrets", "DescribeSecret", gone("ResourceNotFoundException"), "Secrets Manager in eu-west-1 has no secret google"],
  ["secrets", "DescribeSecret", { Name: "google", DeletedDate: 1, VersionIdsToStages: {} }, "is marked for deletion"],
  [
    "parameters",
    "DescribeParameters",
    { Parameters: [] },
    "Parameter Store in eu-west-1 has no parameter /acme/amazon",
  ],
  [
    "published-parameters",
    "DescribeParameters",
    { Parameters: [{ Name: "/acme/published/user-pool-arn" }] },
    "The parameter /acme/published/user-pool-arn exists, and the pool does not",
  ],
  ["web-acl", "GetWebACL", gone("WAFNonexistentItemException"), "There is no web ACL"],
])("%s: %s returns what an apply would fail on", async (check, operation, answer, says) => {
  const report = await run({ [operation]: answer });
  const failing = report.results.filter(({ verdict }) => verdict === "would-fail");
  expect(failing.map((one) => one.check)).toContain(check);
  expect(failing.map(({ text }) => text).join("\n")).toContain(says);
  expect(exitCodeOf(report)).toBe(2);
});

const calls = Object.keys(allIsWell).filter((operation) => !["GetCallerIdentity", "AssumeRole"].includes(operation));

test.each(calls)("a denied %s leaves its checks unchecked instead of failed", async (operation) => {
  const report = await run({ [operation]: { error: "AccessDeniedException" } });
  const { action = "" } = ACTIONS.find((one) => one.action.endsWith(`:${operation}`)) ?? {};
  const open = report.results.filter(({ verdict }) => verdict !== "ok");
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.map(({ verdict, text }) => `${verdict}: ${text}`))).toEqual(
    new Set([`not-checked: AWS denies ${action} (AccessDeniedException).`]),
  );
  expect(exitCodeOf(report)).toBe(0);
});

test("a check that times out is not checked, and does not delay the rest", async () => {
  const startedAt = performance.now();
  const { results } = await run({ GetWebACL: "silence", GetEmailIdentity: "silence" }, everything, { limit: 2_500 });
  expect(performance.now() - startedAt).toBeLessThan(6_000);
  const open = results.filter(({ verdict }) => verdict !== "ok");
  expect(open.map(({ check, verdict }) => [check, verdict])).toEqual([
    ["ses-identity", "not-checked"],
    ["web-acl", "not-checked"],
  ]);
  expect(open.map(({ text }) => text).join()).toContain("in time");
});

test("published parameters that may be this environment's own are not checked, unless the lock has them all", async () => {
  const answers = {
    DescribeParameters: { Parameters: [{ Name: "/acme/amazon" }, { Name: "/acme/published/user-pool-id" }] },
    ListUserPools: { UserPools: [{ Id: "eu-west-1_Own", Name: "acme" }] },
  };
  const says = (lock?: Lock) => resultOf("published-parameters", answers, everything, { lock });
  expect(await says()).toBe(
    "not-checked: The parameter /acme/published/user-pool-id exists. Only Terraform knows whether it is this environment's.",
  );
  const lock = lockOf(everything);
  expect(await says(lock)).toBe("ok: The parameters in /acme/published are this environment's.");
  const { "userPool.publish": _, ...resources } = lock.resources;
  expect(await says({ ...lock, resources })).toContain("not-checked");
});

test("a check is not checked if the DNS server does not respond", async () => {
  const dns: Dns = async () => {
    throw new NotAnswered("The DNS does not answer.");
  };
  expect(await resultOf("domain-parent", {}, everything, { dns })).toBe("not-checked: The DNS does not answer.");
});

test("invalid responses leave their checks unchecked", async () => {
  expect(await resultOf("web-acl", { GetWebACL: { error: "WAFInternalErrorException", status: 400 } })).toBe(
    "not-checked: AWS answers wafv2:GetWebACL with WAFInternalErrorException: no",
  );
});

test("credentials that AWS refuses are an error", async () => {
  await expect(run({ GetCallerIdentity: { error: "ExpiredToken", status: 403 } })).rejects.toThrow(
    "The AWS credentials have expired (ExpiredToken). Sign in again.",
  );
});

test("another account is an error, and nothing else is requested", async () => {
  const { results, asked } = await run(
    { GetCallerIdentity: "<Account>222222222222</Account><Arn>arn:me</Arn>", AssumeRole: { error: "AccessDenied" } },
    everything,
  );
  expect(asked).toEqual(["AssumeRole", "GetCallerIdentity"]);
  expect(results[0]).toMatchObject({
    check: "account",
    verdict: "would-fail",
    text: `The credentials are for the account 222222222222 (arn:me), not of ${ACCOUNT}.`,
  });
  expect(results.find(({ check }) => check === "web-acl")).toMatchObject({
    verdict: "not-checked",
    text: `The credentials are for the account 222222222222, not of ${ACCOUNT}.`,
  });
});

test("a role that cannot be assumed is not checked, and the rest uses your own credentials", async () => {
  const { results } = await run({ AssumeRole: { error: "AccessDenied", status: 403 } });
  expect(results.filter(({ verdict }) => verdict !== "ok")).toMatchObject([
    {
      check: "deployment-role",
      verdict: "not-checked",
      text: "AWS denies sts:AssumeRole (AccessDenied). The other checks use your own credentials.",
    },
  ]);
});

test("values that only Terraform knows are not checked", async () => {
  const environment = withPool({ webAclArn: "${aws_wafv2_web_acl.acme.arn}" });
  expect(await resultOf("web-acl", {}, environment)).toBe("not-checked: Only Terraform knows the value.");
  const moved = { ...everything, region: expression("${var.region}") };
  expect(await resultOf("domain-free", {}, moved)).toBe("not-checked: Only Terraform knows the region.");
});

test("a second domain is checked like the first", async () => {
  const secondDomain = { prefix: "acme" };
  const { results } = await run({}, withPool({ secondDomain }), { dns: async (host) => host === "acme.com" });
  expect(results.filter(({ check }) => check === "domain-free").map(({ path, verdict }) => [path, verdict])).toEqual([
    ["userPool.domain.name", "ok"],
    ["userPool.secondDomain.prefix", "ok"],
  ]);
});

describe("the domain", () => {
  const name = everything.userPool.domain?.name ?? "";
  const taken = { DomainDescription: { UserPoolId: "eu-west-1_Own", AWSAccountId: ACCOUNT } };
  const own = { ListUserPools: { UserPools: [{ Id: "eu-west-1_Own", Name: "acme" }] } };
  const none: Dns = async () => false;

  test("can belong to this pool, by its name, its import id or the lock", async () => {
    const yes = `ok: ${name} is this pool's (eu-west-1_Own).`;
    const answers = { DescribeUserPoolDomain: taken };
    expect(await resultOf("domain-free", { ...answers, ...own })).toBe(yes);
    const imported = withPool({ importId: "eu-west-1_Own", adopted: true });
    expect(await resultOf("domain-free", answers, imported)).toBe(yes);
    const lock = {
      version: 1,
      environment: "prod",
      locked: { "userPool.domain": name },
      live: {},
      resources: {},
      kept: {},
      accepted: [],
    } as const;
    expect(await resultOf("domain-free", answers, everything, { lock })).toBe(yes);
  });

  test("needs a parent with an A record only until it is deployed", async () => {
    expect(await resultOf("domain-parent", {}, everything, { dns: none })).toMatch(
      /^would-fail: acme\.com has no A record/,
    );
    const deployed = { DescribeUserPoolDomain: taken, ...own };
    expect(await resultOf("domain-parent", deployed, everything, { dns: none })).toBe(
      `ok: ${name} is already deployed.`,
    );
  });

  test("has its own DNS records once it is deployed", async () => {
    const ListResourceRecordSets = `<ResourceRecordSets><ResourceRecordSet><Name>${name}.</Name><Type>A</Type></ResourceRecordSet></ResourceRecordSets>`;
    const deployed = { DescribeUserPoolDomain: taken, ...own, ListResourceRecordSets };
    expect(await resultOf("hosted-zone", deployed)).toBe("ok: The hosted zone is for acme.com.");
  });

  test.each<[string, Dns, string]>([
    ["is free if its host does not resolve", none, "ok: No pool of this account has acme, and"],
    [
      "is taken if its host resolves",
      async (host) => host.startsWith("acme."),
      "would-fail: A pool of another account has acme",
    ],
    ["is not known where everything resolves", everyHost, "not-checked: No pool of this account has acme; DNS"],
  ])("with a prefix %s", async (_, dns, says) => {
    expect(await resultOf("domain-free", {}, withPool({ domain: { prefix: "acme" } }), { dns })).toContain(says);
  });
});

describe("a certificate that is created", () => {
  const environment = withPool({ domain: CREATED });

  test("is not looked for in ACM", async () => {
    const { asked, results } = await run({}, environment);
    expect(asked).not.toContain("DescribeCertificate");
    expect(results.map(({ check }) => check)).not.toContain("certificate");
  });

  test("needs CAA records that allow Amazon, those of the nearest name that has some", async () => {
    const caa: DnsRecords["caa"] = async (host) => {
      return { "login.acme.com": undefined, "acme.com": ["letsencrypt.org"], com: ["amazon.com"] }[host];
    };
    expect(await resultOf("certificate-authority", {}, environment, { records: { ...records, caa } })).toBe(
      "would-fail: The CAA records of acme.com allow letsencrypt.org, so ACM refuses a certificate for login.acme.com.",
    );
  });

  test("is not judged by a DNS that does not know the internet", async () => {
    const dns: Dns = async () => {
      throw new NotAnswered("The DNS does not answer.");
    };
    expect(await resultOf("certificate-authority", {}, environment, { dns })).toBe(
      "not-checked: The DNS does not answer.",
    );
  });

  test("needs a public zone that the DNS asks", async () => {
    const GetHostedZone =
      "<HostedZone><Id>/hostedzone/Z123</Id><Name>acme.com.</Name><CallerReference>1</CallerReference><Config><PrivateZone>true</PrivateZone></Config></HostedZone>";
    expect(await resultOf("validation-zone", { GetHostedZone }, environment)).toBe(
      "would-fail: The hosted zone of acme.com is private, so ACM cannot see the record that validates the certificate.",
    );
    const nobody = { ...records, nameServers: async () => [] };
    expect(await resultOf("validation-zone", {}, environment, { records: nobody })).toMatch(
      /^would-fail: Nobody delegates acme\.com/,
    );
    const others = { ...records, nameServers: async () => ["ns.acme.com"] };
    expect(await resultOf("validation-zone", {}, environment, { records: others })).toMatch(
      /^not-checked: The DNS asks ns\.acme\.com/,
    );
    expect(await resultOf("validation-zone", {}, everything)).toBe("");
  });

  test("needs a parent with an A record, as any custom domain", async () => {
    const dns: Dns = async () => false;
    expect(await resultOf("domain-parent", {}, environment, { dns })).toMatch(/^would-fail: acme\.com has no A record/);
  });
});

test("an account at its quota has no room for a new pool, unless the quota was raised", async () => {
  const UserPools = [...Array(60).keys()].map((at) => ({ Id: `eu-west-1_${at}`, Name: "other" }));
  const pages = (asked: string) => {
    const page = Number(/"NextToken":"(\d+)"/.exec(asked)?.[1] ?? 0);
    return { UserPools, ...(page < 16 && { NextToken: String(page + 1) }) };
  };
  const full = { ListUserPools: pages, GetServiceQuota: { Quota: { Value: 1_000 } } };
  expect(await resultOf("pool-quota", full)).toBe(
    "would-fail: There would be 1021 user pools in the account, and the quota is 1000.",
  );
  expect(await resultOf("pool-quota", { ListUserPools: pages, GetServiceQuota: { Quota: { Value: 2_000 } } })).toMatch(
    /^ok: /,
  );
});

describe("the quota of custom domains", () => {
  const pools = (count: number, name = "other") => ({
    ListUserPools: {
      UserPools: [...Array(count).keys()].map((at) => ({ Id: `eu-west-1_${at}`, Name: at === 0 ? name : "other" })),
    },
  });
  const DescribeUserPool = { UserPool: { CustomDomain: "id.acme.com" } };
  const quotaOf = (Value: number) => ({ GetServiceQuota: { Quota: { Value } } });
  const result = (answers: Answers) => resultOf("custom-domain-quota", answers);

  test("is asked for only where four other pools have one", async () => {
    const { asked } = await run(pools(3), withPool({ resourceServers: {} }));
    expect(asked).not.toContain("DescribeUserPool");
    expect(await result({ ...pools(4, "acme"), DescribeUserPool })).toMatch(/^ok: 3 other pools/);
    expect(await result({ ...pools(9), DescribeUserPool: { UserPool: {} } })).toBe(
      "ok: 1 of 4 custom domains in the account.",
    );
    expect(await result({ ...pools(4), DescribeUserPool, ...quotaOf(4) })).toBe(
      "would-fail: There would be 5 custom domains in the account, and the quota is 4.",
    );
    expect(await result({ ...pools(4), DescribeUserPool, ...quotaOf(10) })).toBe(
      "ok: 5 of 10 custom domains in the account.",
    );
  });

  test("does not count a domain that is there, or a pool that goes meanwhile", async () => {
    const DescribeUserPoolDomain = { DomainDescription: { UserPoolId: "eu-west-1_0", AWSAccountId: ACCOUNT } };
    const own = { ...pools(9, "acme"), DescribeUserPool, DescribeUserPoolDomain };
    expect(await result(own)).toBe("ok: login.acme.com already exists.");
    expect(await result({ ...pools(9), DescribeUserPool: gone("ResourceNotFoundException") })).toMatch(/^ok: 1 of 4/);
  });

  test("is not checked in an account with many pools", async () => {
    expect(await result(pools(41))).toMatch(/^not-checked: There are 41 other pools/);
  });
});

test("a function's policy must allow the deployed pool", async () => {
  const userpool = `arn:aws:cognito-idp:eu-west-1:${ACCOUNT}:userpool`;
  const only = (id: string) => ({
    ListUserPools: { UserPools: [{ Id: "eu-west-1_Own", Name: "acme" }] },
    GetPolicy: { Policy: policy("lambda:InvokeFunction", { ArnLike: { "AWS:SourceArn": `${userpool}/${id}` } }) },
  });
  expect(await resultOf("trigger-permissions", only("eu-west-1_Own"))).toMatch(/^ok: /);
  expect(await resultOf("trigger-permissions", only("eu-west-1_Old"))).toMatch(/^would-fail: /);
});

describe("the key of custom senders", () => {
  const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
  const lambdaConfig = everything.userPool.lambdaConfig ?? {};
  const only = (Principal: object, action: string, condition?: object) => ({
    GetKeyPolicy: { Policy: keyPolicy(Principal, action, condition) },
    SimulatePrincipalPolicy: decision("implicitDeny"),
  });

  test("may name the role itself, for the environment's pool alone", async () => {
    const own = { ListUserPools: { UserPools: [{ Id: "eu-west-1_Own", Name: "acme" }] } };
    const of = (pool: string) => ({ StringEquals: { "kms:EncryptionContext:userpool-id": pool } });
    const decrypt = (pool: string) => ({ ...own, ...only({ AWS: MAIL_ROLE }, "kms:Decrypt", of(pool)) });
    expect(await resultOf("kms-decrypt", decrypt("eu-west-1_Own"))).toMatch(/^ok: .*role\/mail may decrypt/);
    expect(await resultOf("kms-decrypt", decrypt("eu-west-1_Old"))).toMatch(/^would-fail: /);
    const unknown = { StringEquals: { "kms:ViaService": "cognito-idp.eu-west-1.amazonaws.com" } };
    const deploy = { AWS: `arn:aws:iam::${ACCOUNT}:role/deploy` };
    expect(await resultOf("kms-grant", only(deploy, "kms:CreateGrant", unknown))).toBe(
      `not-checked: A condition in the policy of ${KEY} is not evaluated here.`,
    );
  });

  test("is found by its alias", async () => {
    const kmsKeyId = `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/codes`;
    const DescribeKey = { KeyMetadata: { ...allIsWell.DescribeKey.KeyMetadata, Arn: KEY } };
    const policies: string[] = [];
    const GetKeyPolicy = (asked: string) => {
      policies.push(asked);
      return allIsWell.GetKeyPolicy;
    };
    const environment = withPool({ lambdaConfig: { ...lambdaConfig, kmsKeyId } });
    expect(await resultOf("kms-grant", { DescribeKey, GetKeyPolicy }, environment)).toMatch(/^ok: /);
    expect(policies.join()).toContain(`"KeyId":"${KEY}"`);
    expect(await resultOf("kms-grant", { DescribeKey: gone("NotFoundException") }, environment)).toBe(
      `not-checked: There is no key ${kmsKeyId}.`,
    );
  });

  describe("that is created", () => {
    const { kmsKeyId: _, customEmailSender } = lambdaConfig;
    const created = (roleArn: string) =>
      withPool({
        lambdaConfig: { kmsKey: "create", customEmailSender: { lambdaArn: "", ...customEmailSender, roleArn } },
      });

    test("leaves it to IAM whether the deployment may make the grant", async () => {
      const report = await run({ SimulatePrincipalPolicy: decision("implicitDeny") }, created(MAIL_ROLE));
      expect(report.results.filter(({ check }) => check.startsWith("kms-"))).toMatchObject([
        { check: "kms-grant", path: "userPool.lambdaConfig.kmsKey", verdict: "would-fail" },
        { check: "kms-decrypt", path: "userPool.lambdaConfig.customEmailSender.lambdaArn", verdict: "ok" },
      ]);
      expect(report.asked).not.toContain("GetKeyPolicy");
    });

    test("lets the role decrypt that the function runs as", async () => {
      const other = `arn:aws:iam::${ACCOUNT}:role/other`;
      expect(await resultOf("kms-decrypt", {}, created(other))).toBe(
        `would-fail: ${customEmailSender?.lambdaArn} runs as ${MAIL_ROLE}, and the policy of the created key lets ${other} decrypt.`,
      );
      expect(await resultOf("kms-decrypt", {}, created("${aws_iam_role.mail.arn}"))).toBe(
        "not-checked: Only Terraform knows the role.",
      );
    });
  });

  test("is used by whose credentials these are, where no role is assumed", async () => {
    const { assumeRoleArn: _, ...environment } = everything;
    const as = (arn: string) => ({ GetCallerIdentity: `<Account>${ACCOUNT}</Account><Arn>${arn}</Arn>` });
    expect(await resultOf("kms-grant", {}, environment)).toContain(`ok: arn:aws:iam::${ACCOUNT}:user/me may make`);
    const GetRole = `<Role><RoleName>ci</RoleName><Arn>arn:aws:iam::${ACCOUNT}:role/team/ci</Arn></Role>`;
    const session = as(`arn:aws:sts::${ACCOUNT}:assumed-role/ci/build`);
    expect(await resultOf("kms-grant", { ...session, GetRole }, environment)).toContain(
      "ok: arn:aws:iam::111111111111:role/team/ci may",
    );
    const federated = `arn:aws:sts::${ACCOUNT}:federated-user/me`;
    expect(await resultOf("kms-grant", as(federated), environment)).toBe(
      `not-checked: What ${federated} may do is not evaluated here.`,
    );
  });

  test("is not checked where only Terraform knows it, or who deploys", async () => {
    const unknown = withPool({ lambdaConfig: { ...lambdaConfig, kmsKeyId: "${aws_kms_key.codes.arn}" } });
    expect(await resultOf("kms-decrypt", {}, unknown)).toBe("not-checked: Only Terraform knows the key.");
    const assumed = { ...everything, assumeRoleArn: "${var.role}" };
    expect(await resultOf("kms-grant", {}, assumed)).toBe("not-checked: Only Terraform knows the role that deploys.");
  });
});

test("a check can be skipped", async () => {
  const [, ...skip] = checks;
  const { results, asked } = await run({}, { ...everything, assumeRoleArn: undefined }, { skip });
  expect(results.map(({ check }) => check)).toEqual(["account"]);
  expect(asked).toEqual(["GetCallerIdentity"]);
});

test("a minimal environment makes few requests", async () => {
  const { assumeRoleArn: _, ...small } = { ...everything, userPool: { name: "acme" } };
  const { asked, results } = await run({}, small);
  expect(asked).toEqual(["GetCallerIdentity", "ListUserPools"]);
  expect(results.map(({ check }) => check)).toEqual(["account", "pool-quota"]);
});
