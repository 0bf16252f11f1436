/** Descriptions that somebody wrote by hand, or that only a very odd pool has: each becomes an environment all the same. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Environment } from "../../../../lib/environment";
import { UserPoolStack } from "../../../../stacks/user-pool-stack";
import { descriptionOf } from "../../../../tools/import/description-file";
import { readPool } from "../../../../tools/import/read-pool";
import { compare } from "../../../../tools/import/update/compare";
import { inlined } from "../../../../tools/import/update/inlined";
import { environmentName } from "../../../../tools/import/write/environment-name";
import { formatted } from "../../../../tools/import/write/format";
import { environmentFrom, prepare } from "../../../../tools/import/write/prepare";
import { synthesise } from "../../../../tools/terraform";
import { described } from "../description";
import { project } from "../project";

// The compiler reads every type of the project.
jest.setTimeout(120_000);

const ODD = `</script> {####} "a" 'b' \`c\` \${d} %{e} $\${f} \\n \r\n\t *//* \u202e\u2028\u001b[31m 😀`;
const METADATA = `<EntityDescriptor entityID="https://idp/\${x}"><!-- ${ODD} ${"x".repeat(100_000)} --></EntityDescriptor>`;
const NAMES = [
  "web",
  "Web",
  "web app",
  "web-app",
  "web.app",
  " web",
  "class",
  "await",
  "constructor",
  "__proto__",
  "1st",
];

const named = described({
  pool: {
    Name: `a "pool" of 'odd' \`names\`\n\${x} %{y} 😀`,
    VerificationMessageTemplate: { EmailMessage: ODD, SmsMessage: "{####}`${" },
    EmailVerificationSubject: "$${x}",
    UserPoolTags: { "aws:cloudformation:stack-name": "s", "aws:other": "x", "a b:c/d": "${x}", Team: "" },
    Domain: "acme-odd",
    CustomDomain: "login.odd.example",
  },
  domains: [
    { Domain: "acme-odd", ManagedLoginVersion: 1 },
    {
      Domain: "login.odd.example",
      CustomDomainConfig: { CertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/1234abcd-12ab-34cd-56ef" },
    },
  ],
  clients: NAMES.map((ClientName, index) => ({ ClientId: `${index}`, ClientName })),
  groups: [
    ...Array.from({ length: 50 }, (_, index) => ({ GroupName: `g${index}`, Precedence: 5 })),
    ...["G1", "class", "1", "ünï", "日本", "a/b", "${x}", "__proto__", "-"].map((GroupName) => ({ GroupName })),
  ],
  identityProviders: ["My Partner", "my partner", "1st", "日本 ü"].map((ProviderName) => ({
    ProviderName,
    ProviderType: "SAML" as const,
    ProviderDetails: { MetadataFile: METADATA },
    AttributeMapping: { email: "http://claims/${mail}" },
  })),
  resourceServers: [
    {
      Identifier: "https://api.example/${stage}",
      Name: 'a "b"',
      Scopes: ["read:all*", "!#$%&'()*+,-.:;<=>?@[]^_`{|}~", "${x}", "__proto__", "constructor"].map((ScopeName) => ({
        ScopeName,
        ScopeDescription: '"odd" \n `${x}`',
      })),
    },
  ],
});

const nothing = described({
  pool: {
    Name: "nothing",
    LambdaConfig: null,
    Policies: { PasswordPolicy: null, SignInPolicy: {} },
    SchemaAttributes: [],
    UsernameConfiguration: {},
    AccountRecoverySetting: { RecoveryMechanisms: [] },
    EmailVerificationMessage: "",
    VerificationMessageTemplate: { EmailMessage: "", DefaultEmailOption: "" },
    EmailConfiguration: { SourceArn: "", EmailSendingAccount: "" },
    SmsConfiguration: { SnsCallerArn: "", ExternalId: "" },
    AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: "", SMSMessage: null } },
    DeviceConfiguration: {},
    UserPoolAddOns: {},
  } as never,
  mfa: { SmsMfaConfiguration: {}, SoftwareTokenMfaConfiguration: null, EmailMfaConfiguration: {} } as never,
  clients: [
    { ClientId: "1", ClientName: "a", CallbackURLs: null, TokenValidityUnits: {}, AnalyticsConfiguration: {} },
  ] as never,
  groups: [{ GroupName: "a", Description: "", Precedence: null }] as never,
  riskConfigurations: [{ AccountTakeoverRiskConfiguration: {}, RiskExceptionConfiguration: {} }] as never,
  logDelivery: { LogConfigurations: [] } as never,
});

const newer = described({
  pool: {
    Name: "newer",
    MfaConfiguration: "SOMETIMES",
    UserPoolTier: "ULTRA",
    FromTheFuture: { On: [{ a: 1 }] },
  } as never,
  mfa: { MfaConfiguration: "SOMETIMES", FactorFromTheFuture: { Enabled: false } } as never,
  clients: [{ ClientId: "1", ClientName: "a", ExplicitAuthFlows: ["ALLOW_X"], FromTheFuture: 1 }] as never,
  domains: [{ Domain: "acme-newer", ManagedLoginVersion: 7, FromTheFuture: true }] as never,
  identityProviders: [{ ProviderName: "x", ProviderType: "TikTok", ProviderDetails: { a: "b" } }] as never,
  groups: [{ GroupName: "a", FromTheFuture: "x" }] as never,
});

const NAME = environmentName("odd", []);

let root: string;
beforeAll(() => {
  root = project();
});
afterAll(() => rmSync(root, { recursive: true }));

const request = { backend: { type: "local" }, protection: "plan", existing: [], command: "npm run import" } as const;

async function expectSynthesised(environment: Environment): Promise<void> {
  const synthesised = await synthesise((app) => new UserPoolStack(app, environment));
  expect(JSON.parse(synthesised[environment.name] as string)).toHaveProperty("resource.aws_cognito_user_pool.pool");
}

test("names and texts of all sorts compile, are as the formatter writes them, and do not differ from AWS", async () => {
  const from = descriptionOf(JSON.stringify(named), "odd.json");
  const read = readPool(from);
  const { text, environment, placement } = await prepare(read, from, { ...request, root, name: NAME });
  for (const [path, content] of Object.entries(placement.added)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  expect(await formatted(root, "stacks/odd.ts", text)).toBe(text);
  await expectSynthesised(environment);
  expect(compare(read.userPool, inlined(environment.userPool, root))).toEqual([]);
});

test.each(Object.entries({ nothing, newer }))(
  "what says nothing, and what is newer, has no errors: %s",
  async (_, pool) => {
    const from = descriptionOf(JSON.stringify(pool), "odd.json");
    const { environment, findings } = environmentFrom(readPool(from), from, { ...request, name: NAME });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    await expectSynthesised(environment);
  },
);

test("what is required and newer is said once, and is not imported", () => {
  const { userPool, remarks } = readPool(newer);
  expect(userPool).not.toHaveProperty("identityProviders");
  expect(remarks.filter(({ path }) => path === "userPool.identityProviders.x")).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/"TikTok".* so the resource is not imported\.$/) }),
  ]);
});
