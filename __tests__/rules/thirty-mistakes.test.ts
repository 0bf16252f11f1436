/** Thirty mistakes in one environment, told at once; and the app as a process, as `cdktf` runs it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../lib/checks/check";
import { report } from "../../lib/checks/report/text";
import { copyApp, runApp } from "../app";
import { environments } from "./thirty-mistakes";

/** By rule, and within a rule by place. */
const MISTAKES = [
  "account-id-is-real: accountId",
  "admin-only-recovery-stands-alone: userPool.accountRecoverySetting.recoveryMechanism[0].name",
  "attribute-bounds-in-order: userPool.schema[3].numberAttributeConstraints.minValue",
  "attribute-name-is-allowed: userPool.schema[2].name",
  "attribute-names-are-unique: userPool.schema[1].name",
  "code-flow-needs-callback: userPool.clients.spa.callbackUrls",
  "custom-attribute-is-optional: userPool.schema[0].required",
  "custom-sender-needs-key: userPool.lambdaConfig.customEmailSender",
  "default-redirect-is-a-callback: userPool.clients.web.defaultRedirectUri",
  "developer-email-needs-source: userPool.emailConfiguration.sourceArn",
  "group-limits: userPool.groups.admins.precedence",
  "ip-range-is-cidr: userPool.riskConfiguration.riskExceptionConfiguration.blockedIpRangeList[0]",
  "mfa-needs-factor: userPool.mfaConfiguration",
  "password-history-needs-tier: userPool.passwordPolicy.passwordHistorySize",
  "phone-verification-needs-sms: userPool.autoVerifiedAttributes[0]",
  "prefix-without-reserved-word: userPool.domain.prefix",
  "provider-version-is-recent: awsProviderVersion",
  "recovery-without-duplicates: userPool.accountRecoverySetting.recoveryMechanism[1].priority",
  "redirect-is-well-formed: userPool.clients.web.callbackUrls[0]",
  "scope-exists: userPool.clients.web.allowedOauthScopes[1]",
  "sender-is-well-formed: userPool.emailConfiguration.fromEmailAddress",
  "text-holds-its-placeholder: userPool.smsAuthenticationMessage",
  "text-is-no-directive: userPool.smsVerificationMessage",
  "token-validity-in-range: userPool.clients.web.accessTokenValidity",
  "triggers-are-functions: userPool.lambdaConfig.preSignUp",
  "update-verification-is-auto-verified: userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[0]",
  "user-pool-limits: userPool.name",
  "user-pool-limits: userPool.passwordPolicy.minimumLength",
  "usernames-or-aliases: userPool.aliasAttributes",
  "write-attributes-can-be-written: userPool.clients.web.writeAttributes[0]",
];

/** Judged anew: `check` remembers what it was given. */
function errorsOf() {
  return environments
    .flatMap((environment) => check({ ...environment }))
    .filter(({ severity }) => severity === "error");
}

test("every one of thirty mistakes is found, in the order of the rules, and each place is named once", () => {
  expect(MISTAKES).toHaveLength(30);
  const errors = errorsOf();
  expect(errors.map(({ rule, path }) => `${rule}: ${path}`)).toEqual(MISTAKES);
  expect(new Set(errors.map(({ path }) => path)).size).toBe(30);
});

test("the report is the same every time, and says of each what to do", () => {
  const text = report(errorsOf());
  expect(report(errorsOf())).toBe(text);
  expect(text).toMatch(/^Errors: .* \(30\)$/m);
  expect(text.match(/^ {2}mistaken: /gm)).toHaveLength(30);
  expect(text.match(/^ {4}do: /gm)).toHaveLength(30);
});

describe("the app", () => {
  const folder = mkdtempSync(join(tmpdir(), "thirty-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("ends with exit code 1 and the whole report, and what was synthesised before stays", async () => {
    copyApp(folder);
    cpSync(join(__dirname, "thirty-mistakes.ts"), join(folder, "stacks", "index.ts"));
    mkdirSync(join(folder, "cdktf.out"));
    writeFileSync(join(folder, "cdktf.out", "manifest.json"), "as it was");

    const { code, stdout, stderr } = await runApp(folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(report(errorsOf()).trimEnd());
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(join(folder, "cdktf.out"), { recursive: true })).toEqual(["manifest.json"]);
    expect(readFileSync(join(folder, "cdktf.out", "manifest.json"), "utf8")).toBe("as it was");
  }, 60_000);
});
