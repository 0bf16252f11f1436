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
  "account-id-is-valid: accountId",
  "admin-only-excludes-other-recovery: userPool.accountRecoverySetting.recoveryMechanism[0].name",
  "arn-names-the-right-resource: userPool.lambdaConfig.preSignUp",
  "attribute-constraints-are-valid: userPool.schema[3].numberAttributeConstraints.minValue",
  "attribute-name-is-valid: userPool.schema[2].name",
  "attribute-names-are-unique: userPool.schema[1].name",
  "custom-sender-requires-kms-key: userPool.lambdaConfig.customEmailSender",
  "default-redirect-is-a-callback-url: userPool.clients.web.defaultRedirectUri",
  "developer-email-requires-source-arn: userPool.emailConfiguration.sourceArn",
  "disallow-aliases-with-username-attributes: userPool.aliasAttributes",
  "disallow-read-only-write-attributes: userPool.clients.web.writeAttributes[0]",
  "disallow-required-custom-attributes: userPool.schema[0].required",
  "disallow-reserved-words-in-prefix: userPool.domain.prefix",
  "from-address-is-valid: userPool.emailConfiguration.fromEmailAddress",
  "ip-range-is-cidr: userPool.riskConfiguration.riskExceptionConfiguration.blockedIpRangeList[0]",
  "phone-verification-requires-sms: userPool.autoVerifiedAttributes[0]",
  "provider-version-is-supported: awsProviderVersion",
  "recovery-mechanisms-are-unique: userPool.accountRecoverySetting.recoveryMechanism[1].priority",
  "redirect-urls-are-valid: userPool.clients.web.callbackUrls[0]",
  "require-callback-url: userPool.clients.spa.callbackUrls",
  "require-message-placeholders: userPool.smsAuthenticationMessage",
  "require-message-placeholders: userPool.smsVerificationMessage",
  "require-mfa-factor: userPool.mfaConfiguration",
  "scopes-exist: userPool.clients.web.allowedOauthScopes[1]",
  "settings-are-within-limits: userPool.name",
  "settings-are-within-limits: userPool.passwordPolicy.minimumLength",
  "settings-are-within-limits: userPool.passwordPolicy.passwordHistorySize",
  "settings-are-within-limits: userPool.groups.admins.precedence",
  "token-validity-is-in-range: userPool.clients.web.accessTokenValidity",
  "verify-before-update-requires-auto-verification: userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[0]",
];

/** Judged anew: `check` remembers what it was given. */
function errorsOf() {
  return environments
    .flatMap((environment) => check({ ...environment }))
    .filter(({ severity }) => severity === "error");
}

test("each of thirty mistakes is found, in the order of the rules, and each place is reported once", () => {
  expect(MISTAKES).toHaveLength(30);
  const errors = errorsOf();
  expect(errors.map(({ rule, path }) => `${rule}: ${path}`)).toEqual(MISTAKES);
  expect(new Set(errors.map(({ path }) => path)).size).toBe(30);
});

test("the report is always the same, and says what to do about each", () => {
  const text = report(errorsOf());
  expect(report(errorsOf())).toBe(text);
  expect(text).toMatch(/^Errors: .* \(30\)$/m);
  expect(text.match(/^ {2}mistaken: /gm)).toHaveLength(30);
  expect(text.match(/^ {4}Fix: /gm)).toHaveLength(30);
});

describe("the app", () => {
  const folder = mkdtempSync(join(tmpdir(), "thirty-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("exits with code 1 and the whole report, and earlier output stays", async () => {
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
