import { cognito, type Model } from "../../../tools/aws-model";
import { argumentFor } from "../../../tools/radar/names";
import { radar } from "../../../tools/radar/table";
import { VERDICTS } from "../../../tools/radar/verdicts";

const rows = radar();
const verdictOf = (field: string) => rows.find((row) => row.field === field)?.verdict;

test("every field that an import reads is classified", () => {
  expect(rows.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
});

test("a field of a newer model is unknown until it is classified", () => {
  const { UserPoolType, ...shapes } = cognito.shapes as Record<string, { members: Record<string, string> }>;
  const members = { ...UserPoolType?.members, AcrConfiguration: "StringType" };
  const newer = { ...cognito, shapes: { ...shapes, UserPoolType: { ...UserPoolType, members } } } as unknown as Model;
  expect(radar(newer).filter(({ verdict }) => verdict === "unknown")).toMatchObject([
    { operation: "DescribeUserPool", field: "AcrConfiguration" },
  ]);
});

test.each([
  ["LambdaConfig.PreSignUp", "managed"],
  ["Policies.PasswordPolicy.MinimumLength", "managed"],
  ["CallbackURLs", "managed"],
  ["Arn", "answered"],
  ["LambdaConfig.InboundFederation.LambdaArn", "wiped"],
  ["WebAuthnConfiguration.FactorConfiguration", "wiped"],
  ["CustomDomainConfig.SecurityPolicy", "wiped"],
  ["SmsConfiguration.EumsSms.CallerArn", "blocks"],
])("%s is %s", (field, verdict) => {
  expect(verdictOf(field)).toBe(verdict);
});

test("no verdict is about a field that AWS has removed, or that the provider now manages", () => {
  const unmanaged = rows.filter(({ verdict }) => verdict !== "managed").map(({ field }) => field);
  const stale = Object.keys(VERDICTS).filter((name) => {
    const path = name.slice(name.indexOf(".") + 1);
    return !unmanaged.some((field) => field === path || field.startsWith(`${path}.`));
  });
  expect(stale).toEqual([]);
});

test.each([
  ["UserPoolClientType", "AllowedOAuthFlowsUserPoolClient", "allowedOauthFlowsUserPoolClient"],
  ["UserPoolType", "LambdaConfig.KMSKeyID", "lambdaConfig.kmsKeyId"],
  [
    "RiskConfigurationType",
    "RiskExceptionConfiguration.BlockedIPRangeList",
    "riskExceptionConfiguration.blockedIpRangeList",
  ],
  ["UserPoolType", "Policies.SignInPolicy.AllowedFirstAuthFactors", "signInPolicy.allowedFirstAuthFactors"],
])("%s %s is the argument %s", (shape, field, argument) => {
  expect(argumentFor(shape, field)).toBe(argument);
});
