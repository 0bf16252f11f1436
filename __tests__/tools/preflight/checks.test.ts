import { judgeCertificate } from "../../../tools/preflight/checks/certificate";
import { judgeAuthorities } from "../../../tools/preflight/checks/certificate-authority";
import { judgeZone } from "../../../tools/preflight/checks/hosted-zone";
import { judgeKey } from "../../../tools/preflight/checks/kms-key";
import { namesOf } from "../../../tools/preflight/checks/parameters";
import { judgeSecret } from "../../../tools/preflight/checks/secrets";
import { judgeIdentity } from "../../../tools/preflight/checks/ses-identity";
import { judgeSesAccount } from "../../../tools/preflight/checks/ses-production";
import { smsProduction } from "../../../tools/preflight/checks/sms-production";
import { judgePublishing } from "../../../tools/preflight/checks/sms-role-publishes";
import { judgeFunction } from "../../../tools/preflight/checks/trigger-functions";
import { judgePlace } from "../../../tools/preflight/checks/web-acl";
import { functionArn, triggersOf } from "../../../tools/preflight/triggers";
import { everything } from "./everything";

test.each([
  ["ok", "login.acme.com", ["login.acme.com"]],
  ["ok", "login.acme.com", ["acme.com", "*.acme.com"]],
  ["ok", "Login.acme.com", ["LOGIN.ACME.COM"]],
  ["ok", undefined, ["other.com"]],
  ["would-fail", "login.acme.com", ["acme.com"]],
  ["would-fail", "a.login.acme.com", ["*.acme.com"]],
])("%s: %s with a certificate for %j", (verdict, name, SubjectAlternativeNames) => {
  const found = { Status: "ISSUED", DomainName: SubjectAlternativeNames[0], SubjectAlternativeNames } as const;
  expect(judgeCertificate(name, found).verdict).toBe(verdict);
});

test.each([
  ["ok", undefined],
  ["ok", []],
  ["ok", ["letsencrypt.org", "amazontrust.com"]],
  ["ok", [" Amazon.com ; validationmethods=dns-01"]],
  ["would-fail", ["letsencrypt.org"]],
  ["would-fail", [";"]],
])("%s: a certificate where CAA records allow %j", (verdict, issuers) => {
  expect(judgeAuthorities("login.acme.com", { host: "acme.com", issuers }).verdict).toBe(verdict);
});

test("an address counts as verified if its domain is", () => {
  const [yes, no] = [{ VerifiedForSendingStatus: true }, { VerifiedForSendingStatus: false }];
  const verdict = (...found: Parameters<typeof judgeIdentity>[2]) => judgeIdentity("a@acme.com", "r", found).verdict;
  expect([verdict(undefined, yes), verdict(yes, undefined), verdict(no, yes)]).toEqual(["ok", "ok", "ok"]);
  expect([verdict(undefined, undefined), verdict(no, undefined)]).toEqual(["would-fail", "would-fail"]);
});

test("an account that cannot send counts like one in the sandbox", () => {
  const answer = { ProductionAccessEnabled: true, SendingEnabled: false, EnforcementStatus: "SHUTDOWN" };
  expect(judgeSesAccount("eu-west-1", answer)).toMatchObject({
    verdict: "would-fail",
    text: expect.stringContaining("may not send (SHUTDOWN)"),
  });
});

test("a zone covers its own name and those below it", () => {
  const verdicts = ["acme.com", "login.acme.com", "acme.de", "notacme.com"].map(
    (name) => judgeZone(name, "acme.com").verdict,
  );
  expect(verdicts).toEqual(["ok", "ok", "would-fail", "would-fail"]);
});

test("a key that signs cannot encrypt", () => {
  const found = { KeyState: "Enabled", KeyUsage: "SIGN_VERIFY", KeySpec: "RSA_2048" } as const;
  expect(judgeKey("arn", found)).toMatchObject({
    verdict: "would-fail",
    text: "The key arn is for SIGN_VERIFY (RSA_2048).",
  });
});

test("a secret without a value is not enough", () => {
  expect(judgeSecret("google", "eu-west-1", { VersionIdsToStages: { one: ["AWSPENDING"] } }).verdict).toBe(
    "would-fail",
  );
});

test("a simulation that lacks a condition's value is no failure", () => {
  const MissingContextValues = ["aws:SourceVpc"];
  expect(judgePublishing("arn", { EvalDecision: "implicitDeny", MissingContextValues }).verdict).toBe("not-checked");
});

test("a failed function cannot run, an inactive one can", () => {
  expect(judgeFunction("arn", { State: "Failed", StateReason: "No image" })).toMatchObject({
    verdict: "would-fail",
    text: "arn cannot run (Failed: No image).",
  });
  expect(judgeFunction("arn", { State: "Inactive" }).verdict).toBe("ok");
});

test("a web ACL for CloudFront or in another region is not enough", () => {
  const arn = (region: string, scope: string) => `arn:aws:wafv2:${region}:1:${scope}/webacl/acme/1`;
  expect(judgePlace(arn("us-east-1", "global"), "us-east-1")).toMatchObject({ verdict: "would-fail" });
  expect(judgePlace(arn("us-east-1", "regional"), "eu-west-1")).toMatchObject({
    text: "The web ACL is in us-east-1, the pool in eu-west-1.",
  });
  expect(judgePlace(arn("eu-west-1", "regional"), "eu-west-1")).toBeUndefined();
});

test("a parameter is found by its ARN, with and without a slash", () => {
  expect(namesOf("/acme/a:3")).toEqual(["/acme/a"]);
  expect(namesOf("arn:aws:ssm:eu-west-1:1:parameter/acme/a")).toEqual(["/acme/a"]);
  expect(namesOf("arn:aws:ssm:eu-west-1:1:parameter/a")).toEqual(["/a", "a"]);
});

test("SMS messages are sent from the region that Cognito would choose", () => {
  const of = (region: string, snsRegion?: string) => {
    const smsConfiguration = { role: "create", snsRegion } as const;
    return smsProduction.subjects({ ...everything, region, userPool: { name: "a", smsConfiguration } });
  };
  expect(of("ap-northeast-2")).toEqual([{ path: "userPool.smsConfiguration", value: "ap-northeast-1" }]);
  expect(of("eu-west-2", "eu-west-1")).toEqual([{ path: "userPool.smsConfiguration.snsRegion", value: "eu-west-1" }]);
});

test("triggers are found at their settings, and functions by the parts of their ARNs", () => {
  const arn = "arn:aws:lambda:eu-west-1:1:function:a";
  const lambdaConfig = { preTokenGenerationConfig: { lambdaArn: `${arn}:live` }, customMessage: arn };
  expect(triggersOf({ name: "a", lambdaConfig, lambdaPermissions: { customMessage: false } })).toEqual([
    { trigger: "customMessage", path: "userPool.lambdaConfig.customMessage", value: arn, permitted: false },
    {
      trigger: "preTokenGeneration",
      path: "userPool.lambdaConfig.preTokenGenerationConfig.lambdaArn",
      value: `${arn}:live`,
      permitted: true,
    },
  ]);
  expect(functionArn(`${arn}:live`)).toMatchObject({ region: "eu-west-1", FunctionName: arn, Qualifier: "live" });
  expect(functionArn(arn)).toMatchObject({ FunctionName: arn, Qualifier: undefined });
});
