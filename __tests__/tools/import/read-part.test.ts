import type { UserPoolType } from "../../../lib/aws-facts/cognito-api";
import { known, knownSet, present } from "../../../lib/aws-facts/known";
import { readPart } from "../../../tools/import/read-part";

const ARN = "arn:aws:lambda:us-west-2:111111111111:function:f";

/** Reads the pool's name, tier, tags, first trigger and first factors. */
function fromAws({ DescribeUserPool: pool }: { DescribeUserPool: UserPoolType }) {
  return {
    name: present(pool.Name),
    userPoolTier: known(pool.UserPoolTier, ["LITE", "ESSENTIALS", "PLUS"]),
    tags: pool.UserPoolTags,
    lambdaConfig: pool.LambdaConfig && { preSignUp: pool.LambdaConfig.PreSignUp },
    factors: knownSet(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors, ["PASSWORD", "EMAIL_OTP"]),
  };
}

const read = (pool: object) => readPart("userPool", { DescribeUserPool: pool as UserPoolType }, fromAws);

test("a part that is read completely has no remarks", () => {
  const pool = { Name: "legacy", UserPoolTier: "PLUS", UserPoolTags: { "a.b": "c" }, LambdaConfig: { PreSignUp: ARN } };
  expect(read(pool)).toEqual({
    settings: { name: "legacy", userPoolTier: "PLUS", tags: { "a.b": "c" }, lambdaConfig: { preSignUp: ARN } },
    remarks: [],
  });
});

test("values that AWS computes have no remark", () => {
  expect(read({ Name: "legacy", Arn: ARN, EstimatedNumberOfUsers: 7 }).remarks).toEqual([]);
});

test.each([
  [{ AcrConfiguration: { Levels: [{ Name: "a" }, { Name: "b" }] } }, "DescribeUserPool AcrConfiguration"],
  [{ AcrConfiguration: {} }, "DescribeUserPool AcrConfiguration"],
  [{ LambdaConfig: { PreDream: ARN } }, "DescribeUserPool LambdaConfig.PreDream"],
  [{ Policies: { PasswordPolicy: { MinimumLength: 8 } } }, "DescribeUserPool Policies.PasswordPolicy"],
])("an unread member is a remark and holds back updates: %j", (member, source) => {
  const { remarks, settings } = read({ Name: "legacy", ...member });
  expect(remarks).toMatchObject([{ kind: "unknown", path: "userPool", source }]);
  expect(settings?.notManaged).toEqual({ [source.replace("DescribeUserPool ", "")]: { verdict: "unknown" } });
});

test("what the next update resets is reported as lost, in the radar's words", () => {
  const sender = { LambdaVersion: "V1_0", LambdaArn: ARN };
  const { remarks, settings } = read({ Name: "legacy", LambdaConfig: { PreSignUp: ARN, InboundFederation: sender } });
  expect(remarks).toMatchObject([{ kind: "lost", source: "DescribeUserPool LambdaConfig.InboundFederation" }]);
  expect(settings?.notManaged).toEqual({ "LambdaConfig.InboundFederation": { verdict: "wiped", value: sender } });
});

test.each([{ IssuerConfiguration: { Type: "ORIGINAL" } }, { KeyConfiguration: { KeyType: "AWS_OWNED_KEY" } }])(
  "%j is not lost, since it equals the value after a reset",
  (member) => {
    expect(read({ Name: "legacy", ...member })).toEqual({ settings: { name: "legacy" }, remarks: [] });
  },
);

describe("a value that no setting can express", () => {
  const factors = { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "SOFTWARE_TOKEN"] } };
  const pool = { Name: "legacy", UserPoolTier: "ULTRA", Policies: factors };

  test("is a remark that quotes it, and everything else is read", () => {
    const { settings, remarks } = read(pool);
    expect(settings).toEqual({ name: "legacy" });
    expect(remarks.map(({ kind, source, message }) => [kind, source, message])).toEqual([
      [
        "unknown",
        "DescribeUserPool UserPoolTier",
        'UserPoolTier is "ULTRA", and the setting takes LITE, ESSENTIALS, PLUS. All of UserPoolTier is left as it is.',
      ],
      [
        "unknown",
        "DescribeUserPool Policies.SignInPolicy",
        'Policies.SignInPolicy.AllowedFirstAuthFactors[1] is "SOFTWARE_TOKEN", and the setting takes PASSWORD, EMAIL_OTP. All of Policies.SignInPolicy is left as it is.',
      ],
    ]);
  });

  test("does not hide what else the next update resets", () => {
    const strict = ({ DescribeUserPool: { LambdaConfig } }: { DescribeUserPool: UserPoolType }) => ({
      version: known(LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion, ["V1_0"]),
    });
    const LambdaConfig = {
      PreTokenGenerationConfig: { LambdaVersion: "V2_0" as const, LambdaArn: ARN },
      InboundFederation: { LambdaVersion: "V1_0" as const, LambdaArn: ARN },
    };
    const { remarks, settings } = readPart("userPool", { DescribeUserPool: { LambdaConfig } }, strict);
    expect(remarks.map(({ kind }) => kind)).toEqual(["unknown", "lost"]);
    expect(Object.keys(settings?.notManaged ?? {})).toEqual(["LambdaConfig.InboundFederation"]);
  });

  test("leaves out the part if it is invalid without the value", () => {
    const { settings, remarks } = read({ UserPoolTier: "LITE" });
    expect(settings).toBeUndefined();
    expect(remarks).toMatchObject([{ kind: "unknown", source: "DescribeUserPool Name" }]);
  });
});

test("an error of fromAws itself is not hidden", () => {
  expect(() => readPart("userPool", { DescribeUserPool: { Name: "legacy" } }, () => known("x", ["y"]) ?? {})).toThrow(
    '"x" is not one of y',
  );
});

test("text that looks like an expression stays a string", () => {
  expect(read({ Name: "legacy", UserPoolTags: { note: "${var.x}", other: "see ${x}" } }).settings?.tags).toEqual({
    note: '${"\\u0024{var.x}"}',
    other: "see ${x}",
  });
});
